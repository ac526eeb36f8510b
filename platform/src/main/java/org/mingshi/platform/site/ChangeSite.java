package org.mingshi.platform.site;

import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;

/**
 * Asks to change what the register says of a site; code and kind stay for ever.
 *
 * @param ownerReason why another unit than the usual one; empty for the usual one
 * @param closed whether it takes no items any more
 */
public record ChangeSite(
    SiteId site, UnitId owner, String ownerReason, SiteProfile profile, boolean closed, Actor by) {}
