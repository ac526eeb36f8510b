package org.mingshi.platform.item;

import java.util.ArrayList;
import java.util.List;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.SubjectId;
import org.mingshi.platform.site.SiteId;
import org.springframework.stereotype.Component;

/** Tells which regulations hold for what a unit publishes on a site. */
@Component
public class RulesInForce {

  private final Regulations regulations;
  private final Organization organization;

  RulesInForce(Regulations regulations, Organization organization) {
    this.regulations = regulations;
    this.organization = organization;
  }

  /** The rules for an edition: bound to its site, its unit, the units above, the authority. */
  public EffectiveRules of(Standing standing) {
    return of(standing.authority(), standing.unit(), standing.site());
  }

  /** The rules for what a unit would publish on a site. */
  public EffectiveRules of(AuthorityId authority, UnitId unit, SiteId site) {
    List<SubjectId> inwardsOut = new ArrayList<>();
    inwardsOut.add(new SubjectId("site", site.value().toString()));
    for (UnitId above : organization.ancestry(unit)) {
      inwardsOut.add(new SubjectId("unit", above.toString()));
    }
    inwardsOut.add(new SubjectId("authority", authority.toString()));
    return regulations.rulesFor(inwardsOut);
  }
}
