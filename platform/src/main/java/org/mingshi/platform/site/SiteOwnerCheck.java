package org.mingshi.platform.site;

import java.util.Optional;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.organization.UnitKind;
import org.mingshi.platform.regulation.AdministrationRules.SiteOwners;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Holds the owner of a site against what the regulations say of owners. */
@Component
class SiteOwnerCheck {

  private final Organization organization;
  private final RulesOfSite rules;

  SiteOwnerCheck(Organization organization, RulesOfSite rules) {
    this.organization = organization;
    this.rules = rules;
  }

  /**
   * The unit, if it may run a site of this kind.
   *
   * @throws SiteException when there is no such unit in the authority of whoever asks, when a
   *     regulation fixes another owner, or when a reason is missing
   */
  Unit check(UnitId owner, SiteKind kind, String reason, Actor by) {
    Unit unit =
        organization
            .findUnit(owner)
            .filter(found -> found.authority().value().equals(by.authority()))
            .orElseThrow(
                () -> new SiteException("owner", "SITE_OWNER_MISSING", "请选择主办单位；每个站点有且只有一个主办单位"));
    Optional<SiteOwners> rule =
        rules.of(unit.authority(), null, unit.id()).administration().stream()
            .flatMap(pack -> Optional.ofNullable(pack.siteOwners().get(kind.key())).stream())
            .findFirst();
    if (rule.isEmpty() || rule.get().isUsual(unit.kind().id(), unit.name())) {
      return unit;
    }
    SiteOwners owners = rule.get();
    if (owners.fixed()) {
      throw new SiteException(
          "owner",
          "SITE_OWNER_FIXED",
          kind.label() + "的主办单位只能是" + kinds(owners) + "，“" + unit.name() + "”不能主办",
          owners.basis());
    }
    if (reason.isBlank()) {
      throw new SiteException(
          "owner-reason",
          "SITE_OWNER_REASON_MISSING",
          kind.label() + "原则上由本部门（办公室）主办，由“" + unit.name() + "”主办须写明原因",
          owners.basis());
    }
    return unit;
  }

  private static String kinds(SiteOwners owners) {
    return String.join(
        "、", owners.kinds().stream().map(kind -> UnitKind.parse(kind).label()).toList());
  }
}
