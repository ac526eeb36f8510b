package org.mingshi.platform.organization;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.store.OrganizationRows;
import org.mingshi.platform.organization.store.OrganizationWrites;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Renames a unit, moves it in the tree, or corrects its kind or level. */
@Component
public class ChangingUnit {

  private final OrganizationRows rows;
  private final OrganizationWrites writes;
  private final Arranging arranging;
  private final Ledger ledger;

  ChangingUnit(
      OrganizationRows rows, OrganizationWrites writes, Arranging arranging, Ledger ledger) {
    this.rows = rows;
    this.writes = writes;
    this.arranging = arranging;
    this.ledger = ledger;
  }

  /**
   * Changes the unit; what is in review keeps the chain that was chosen for it.
   *
   * @throws OrganizationException when there is no such unit, it would stand below itself, the unit
   *     above is of another authority, or the root would be moved
   */
  @Transactional
  public Unit change(ChangeUnit command) {
    Unit old =
        rows.unit(command.unit())
            .orElseThrow(
                () -> OrganizationException.unknown("unit", "UNIT_UNKNOWN", "单位", command.unit()));
    arranging.check(command.by(), old.authority(), "unit:" + old.id());
    Names.check("name", command.name());
    writes.lockTree(old.authority());
    Unit changed =
        new Unit(
            old.id(),
            old.authority(),
            parent(old, command.parent()),
            old.code(),
            command.name(),
            command.kind(),
            command.level());
    int position = writes.update(changed);
    LedgerEntry entry =
        LedgerEntry.of("unit.changed", "unit", changed.id().toString())
            .with("code", changed.code())
            .with("kind", changed.kind().id())
            .with("level", changed.level().id())
            .with("moved", Boolean.toString(!isSame(old.parent(), changed.parent())))
            .attesting(OrganizationEvidence.of(changed, position));
    ledger.append(OrganizationEvidence.by(entry, command.by(), changed.authority()));
    return changed;
  }

  private @Nullable UnitId parent(Unit unit, @Nullable UnitId wanted) {
    if (isSame(unit.parent(), wanted)) {
      return wanted;
    }
    if (unit.parent() == null || wanted == null) {
      throw new OrganizationException(
          "parent", "UNIT_ROOT_STAYS", "本级是单位树的根，不能移动；其他单位必须有上级单位", "the root is not moved");
    }
    Unit above =
        rows.unit(wanted)
            .filter(it -> it.authority().equals(unit.authority()))
            .orElseThrow(
                () -> OrganizationException.unknown("parent", "UNIT_UNKNOWN", "上级单位", wanted));
    if (rows.ancestry(above.id()).contains(unit.id())) {
      throw new OrganizationException(
          "parent",
          "UNIT_BELOW_ITSELF",
          "“" + above.name() + "”是“" + unit.name() + "”的下级或本身，不能作为它的上级",
          unit.code() + " would stand below itself");
    }
    return above.id();
  }

  private static boolean isSame(@Nullable UnitId one, @Nullable UnitId other) {
    return one == null ? other == null : one.equals(other);
  }
}
