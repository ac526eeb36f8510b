package org.mingshi.platform.site;

import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.UnitId;

/**
 * A registered site. It has exactly one owner unit (bishan-2021 6-a), which answers for it.
 *
 * @param id which site
 * @param authority the authority it belongs to
 * @param owner the unit that runs it (主办单位)
 * @param code its first path segment in public addresses; unique on the platform
 * @param kind portal or department site
 * @param profile what its pages say about it
 * @param ownerReason why another unit than the usual one runs it; empty for the usual one
 * @param closed whether it takes no items any more; its pages stay
 */
public record Site(
    SiteId id,
    AuthorityId authority,
    UnitId owner,
    PathCode code,
    SiteKind kind,
    SiteProfile profile,
    String ownerReason,
    boolean closed) {

  /** An open site with its usual owner. */
  public Site(
      SiteId id,
      AuthorityId authority,
      UnitId owner,
      PathCode code,
      SiteKind kind,
      SiteProfile profile) {
    this(id, authority, owner, code, kind, profile, "", false);
  }

  public String name() {
    return profile.name();
  }
}
