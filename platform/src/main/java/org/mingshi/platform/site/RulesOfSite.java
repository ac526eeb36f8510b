package org.mingshi.platform.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.SubjectId;
import org.springframework.stereotype.Component;

/** Tells which regulations hold for a site and for what a unit keeps up on it. */
@Component
class RulesOfSite {

  private final Regulations regulations;
  private final Organization organization;

  RulesOfSite(Regulations regulations, Organization organization) {
    this.regulations = regulations;
    this.organization = organization;
  }

  /**
   * The rules of the site, of the unit and those above it, and of the authority.
   *
   * @param site none for one that is not there yet
   */
  EffectiveRules of(AuthorityId authority, @Nullable SiteId site, @Nullable UnitId unit) {
    List<SubjectId> inwardsOut = new ArrayList<>();
    if (site != null) {
      inwardsOut.add(new SubjectId("site", site.value().toString()));
    }
    if (unit != null) {
      organization
          .ancestry(unit)
          .forEach(above -> inwardsOut.add(new SubjectId("unit", above.toString())));
    }
    inwardsOut.add(new SubjectId("authority", authority.toString()));
    return regulations.rulesFor(inwardsOut);
  }
}
