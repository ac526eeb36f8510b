package org.mingshi.platform.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.organization.UnitKind;
import org.mingshi.platform.regulation.ColumnRules.Also;
import org.mingshi.platform.regulation.ColumnRules.OwnerOnly;
import org.mingshi.platform.regulation.Condition;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.FactName;
import org.mingshi.platform.regulation.Facts;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/**
 * Tells whose columns are whose, as the packs in force say. Where a pack keeps a column to its
 * unit, only that unit writes to it, and those whom the pack names beside it; elsewhere the unit
 * that owns the site may as well, and the units that the column lists. A column without a unit, or
 * one that is disabled, takes nothing from anybody. An internal office writes as a part of the unit
 * above it.
 *
 * <p>Example: 政策法规司 keeps 政策解读; an editor of 规划科技司 gets {@code NOT_COLUMN_OWNER}, one of 宣教办 does
 * not (saws-2016 6-a).
 */
@Component
class ColumnRights {

  private final Organization organization;
  private final Sites sites;
  private final Clock clock;

  ColumnRights(Organization organization, Sites sites, Clock clock) {
    this.organization = organization;
    this.sites = sites;
    this.clock = clock;
  }

  /** Whether the person could write something into the column for the unit, whatever it is. */
  boolean mayWriteSomething(Actor by, Unit unit, Column column, EffectiveRules rules) {
    return refusals(by, unit, column, place(unit, column), rules).isEmpty();
  }

  /** What keeps the person from writing this text into the column for the unit. */
  List<Obstacle> obstacles(
      Actor by, Unit unit, Column column, Manuscript text, EffectiveRules rules) {
    return refusals(by, unit, column, TextFacts.with(place(unit, column), text), rules);
  }

  private List<Obstacle> refusals(
      Actor by, Unit unit, Column column, Facts facts, EffectiveRules rules) {
    List<OwnerOnly> keeping =
        rules.columnRules().stream().flatMap(it -> it.ownerOnly().stream()).toList();
    Site site = sites.site(column.site());
    UnitId owner = column.owner();
    if (owner == null) {
      List<Obstacle> missing =
          rules.columnRules().stream().flatMap(it -> it.ownerNeeded().stream()).toList();
      return missing.isEmpty() ? List.of(WritingObstacle.COLUMN_DISABLED.under(rules)) : missing;
    }
    if (!column.enabled() || site.closed()) {
      return List.of(WritingObstacle.COLUMN_DISABLED.under(rules));
    }
    if (isOwner(unit, owner)) {
      return List.of();
    }
    if (keeping.isEmpty()) {
      return isOwner(unit, site.owner()) || contributes(unit, column)
          ? List.of()
          : List.of(WritingObstacle.COLUMN_NOT_PERMITTED.under(rules));
    }
    return keeping.stream()
        .filter(it -> it.also().stream().noneMatch(also -> holdsOne(by, also, unit, column, facts)))
        .map(OwnerOnly::refusal)
        .toList();
  }

  private static boolean contributes(Unit unit, Column column) {
    UnitId parent = unit.parent();
    return column.isOpenTo(unit.id())
        || (unit.kind() == UnitKind.INTERNAL_OFFICE && parent != null && column.isOpenTo(parent));
  }

  private static boolean isOwner(Unit unit, UnitId owner) {
    return unit.id().equals(owner)
        || (unit.kind() == UnitKind.INTERNAL_OFFICE && owner.equals(unit.parent()));
  }

  private boolean holdsOne(Actor by, Also also, Unit unit, Column column, Facts facts) {
    return also.when().test(facts) != Condition.Verdict.NO
        && also.roles().stream()
            .flatMap(role -> holders(role, unit, column))
            .anyMatch(it -> it.person().id().equals(new PersonId(by.person())));
  }

  private Stream<Holder> holders(RoleRule role, Unit unit, Column column) {
    LocalDate today = LocalDate.now(clock);
    return switch (role.heldIn()) {
      case UNIT, INVOLVED_UNITS -> organization.holders(role.id(), unit.id(), today).stream();
      case PARENT_UNIT ->
          Optional.ofNullable(unit.parent()).stream()
              .flatMap(parent -> organization.holders(role.id(), parent, today).stream());
      case SITE_OWNER ->
          organization.holders(role.id(), sites.site(column.site()).owner(), today).stream();
      case AUTHORITY ->
          organization.holdersInAuthority(role.id(), unit.authority(), today).stream();
      case OUTSIDE -> Stream.empty();
    };
  }

  private Facts place(Unit unit, Column column) {
    Facts facts = sites.facts(column.id());
    String kind = unit.kind().id();
    return FactName.UNIT_KIND.allowed().contains(kind)
        ? facts.with(FactName.UNIT_KIND, kind)
        : facts;
  }
}
