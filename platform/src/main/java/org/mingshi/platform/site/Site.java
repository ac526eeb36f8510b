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
 */
public record Site(
    SiteId id,
    AuthorityId authority,
    UnitId owner,
    PathCode code,
    SiteKind kind,
    SiteProfile profile) {

  public String name() {
    return profile.name();
  }
}
