package org.mingshi.platform.site;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;

/**
 * Asks for a new site.
 *
 * @param owner the unit that will run it; its authority is the site's
 * @param by who asks; nobody when the program sets itself up
 */
public record OpenSite(
    UnitId owner, PathCode code, SiteKind kind, SiteProfile profile, @Nullable Actor by) {}
