package org.mingshi.platform.site.web;

import java.util.List;
import org.mingshi.platform.site.Site;

/**
 * A site with its owner's name and its columns, as shown.
 *
 * @param owner the name of the unit that runs it
 */
public record SiteView(Site site, String owner, List<ColumnView> columns) {}
