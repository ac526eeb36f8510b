package org.mingshi.platform.site;

import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;

/**
 * Asks for a new site.
 *
 * @param owner the unit that will run it; its authority is the site's
 * @param by who asks, an administrator of the authority
 */
public record OpenSite(UnitId owner, PathCode code, SiteKind kind, SiteProfile profile, Actor by) {}
