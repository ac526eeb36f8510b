package org.mingshi.platform.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.AdministrationRules;
import org.mingshi.platform.regulation.AdministrationRules.ColumnGrounds;
import org.mingshi.platform.regulation.ChainSelection;
import org.mingshi.platform.regulation.ColumnRules;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.FactName;
import org.mingshi.platform.regulation.Facts;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.site.store.ColumnRows;
import org.springframework.stereotype.Component;

/** What must be true of a column, by the program and by the regulations of its site. */
@Component
class ColumnCheck {

  private final ColumnRows rows;
  private final Organization organization;
  private final RulesOfSite rules;

  ColumnCheck(ColumnRows rows, Organization organization, RulesOfSite rules) {
    this.rows = rows;
    this.organization = organization;
    this.rules = rules;
  }

  /** The unit of the site's authority. */
  Unit unit(Site site, UnitId id, String field) {
    return organization
        .findUnit(id)
        .filter(unit -> unit.authority().equals(site.authority()))
        .orElseThrow(() -> new SiteException(field, "COLUMN_OWNER_MISSING", "没有这个单位，请重新选择责任单位"));
  }

  /** The column above, of the same site and not below the column itself. */
  Optional<Column> parent(Site site, @Nullable ColumnId parent, @Nullable ColumnId self) {
    if (parent == null) {
      return Optional.empty();
    }
    Column above =
        rows.find(parent)
            .filter(it -> it.site().equals(site.id()))
            .orElseThrow(() -> new SiteException("parent", "COLUMN_UNKNOWN", "本站点没有这个上级栏目，请重新选择"));
    for (Column it = above; ; ) {
      if (it.id().equals(self)) {
        throw new SiteException("parent", "COLUMN_BELOW_ITSELF", "栏目不能放在自己或自己的下级栏目之下");
      }
      ColumnId next = it.parent();
      if (next == null) {
        return Optional.of(above);
      }
      it = rows.find(next).orElseThrow();
    }
  }

  /** Sub-columns inherit: none is reviewed less carefully than the column above it. */
  void level(ColumnLevel level, Optional<Column> above) {
    if (above.isPresent() && level.compareTo(above.get().level()) < 0) {
      throw new SiteException(
          "level",
          "COLUMN_LEVEL_BELOW_PARENT",
          "上级栏目“" + above.get().name() + "”是“" + above.get().level().label() + "”级，下级栏目不能更低");
    }
  }

  /** The ground on which a unit is responsible, where a regulation asks for one. */
  void ground(Site site, UnitId owner, Ground ground) {
    Optional<ColumnGrounds> asked =
        rules.of(site.authority(), site.id(), owner).administration().stream()
            .map(AdministrationRules::columnGrounds)
            .flatMap(Optional::stream)
            .filter(it -> it.appliesTo(site.kind().key()))
            .findFirst();
    if (asked.isEmpty()) {
      return;
    }
    AdministrationRules.Ground found =
        asked.get().grounds().stream()
            .filter(it -> it.id().equals(ground.kind()))
            .findFirst()
            .orElseThrow(() ->
                new SiteException(
                    "ground", "COLUMN_GROUND_MISSING", "请选择指派责任单位的依据", asked.get().basis()));
    if (ground.words().isBlank()) {
      throw new SiteException(
          "ground-words", "COLUMN_GROUND_MISSING", "请写明是哪项任务或什么需要", asked.get().basis());
    }
    if (found.needsYear() && ground.year() == 0) {
      throw new SiteException(
          "ground-year", "COLUMN_GROUND_MISSING", "请填写任务的年度，例如 2026", asked.get().basis());
    }
  }

  /** An enabled column has its unit, and a chain by which its items are reviewed. */
  void mayBeEnabled(Column column, Site site) {
    UnitId owner = column.owner();
    EffectiveRules inForce = rules.of(site.authority(), site.id(), owner);
    if (owner == null) {
      throw refusal(
          "owner",
          inForce.columnRules().stream().flatMap(it -> it.ownerNeeded().stream()).findFirst(),
          "COLUMN_OWNER_MISSING",
          "栏目“" + column.name() + "”还没有责任单位，不能启用");
    }
    Optional<Obstacle> asked =
        inForce.columnRules().stream()
            .map(ColumnRules::reviewNeeded)
            .flatMap(Optional::stream)
            .findFirst();
    if (asked.isPresent() && hasNoChain(column, site, inForce, organization.unit(owner))) {
      throw refusal("enabled", asked, "CHAIN_REQUIRED", "栏目“" + column.name() + "”没有适用的审核流程，不能启用");
    }
  }

  /** There is never a column without review, whatever a form says. */
  void reviewed(boolean withoutReview, Site site) {
    if (withoutReview) {
      throw refusal(
          "review",
          rules.of(site.authority(), site.id(), null).columnRules().stream()
              .flatMap(it -> it.reviewNeeded().stream())
              .findFirst(),
          "CHAIN_REQUIRED",
          "栏目不能设为“不审核”");
    }
  }

  private static boolean hasNoChain(Column column, Site site, EffectiveRules rules, Unit owner) {
    Facts facts =
        Facts.none()
            .with(FactName.COLUMN_LEVEL, column.level().key())
            .with(FactName.COLUMN_KIND, column.kind().function())
            .with(FactName.SITE_KIND, site.kind().key())
            .with(FactName.UNIT_KIND, owner.kind().id());
    return rules.chainFor(facts) instanceof ChainSelection.None none
        && none.why().code().equals(ObstacleCode.CHAIN_NOT_CONFIGURED.name());
  }

  private static SiteException refusal(
      String field, Optional<Obstacle> rule, String code, String words) {
    return rule.map(it -> new SiteException(field, it.code(), words, it.basis()))
        .orElseGet(() -> new SiteException(field, code, words, List.of()));
  }
}
