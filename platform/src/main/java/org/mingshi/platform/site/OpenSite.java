package org.mingshi.platform.site;

import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;

/**
 * Asks for a new site.
 *
 * @param owner the unit that will run it; its authority is the site's
 * @param ownerReason why another unit than the usual one; empty for the usual one
 * @param by who asks, an administrator of the authority
 */
public record OpenSite(
    UnitId owner, String ownerReason, PathCode code, SiteKind kind, SiteProfile profile, Actor by) {

  /** A site of the usual owner. */
  public OpenSite(UnitId owner, PathCode code, SiteKind kind, SiteProfile profile, Actor by) {
    this(owner, "", code, kind, profile, by);
  }
}
