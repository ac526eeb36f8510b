package org.mingshi.platform.organization;

import java.time.Clock;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.organization.store.OrganizationRows;
import org.mingshi.platform.organization.store.OrganizationWrites;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a unit into the tree of its authority. */
@Component
public class AddingUnit {

  private final OrganizationRows rows;
  private final OrganizationWrites writes;
  private final Arranging arranging;
  private final Ledger ledger;
  private final Clock clock;

  AddingUnit(
      OrganizationRows rows,
      OrganizationWrites writes,
      Arranging arranging,
      Ledger ledger,
      Clock clock) {
    this.rows = rows;
    this.writes = writes;
    this.arranging = arranging;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Adds the unit below its parent.
   *
   * @throws OrganizationException when the parent does not exist, the name is empty, or the code is
   *     unfit or taken
   */
  @Transactional
  public Unit add(AddUnit command) {
    Unit parent =
        rows.unit(command.parent())
            .orElseThrow(() ->
                OrganizationException.unknown("parent", "UNIT_UNKNOWN", "上级单位", command.parent()));
    arranging.check(command.by(), parent.authority(), "unit:" + parent.id());
    Names.check("name", command.name());
    if (!Authority.isCode(command.code())) {
      throw new OrganizationException(
          "code",
          "UNIT_CODE_UNFIT",
          "代码由小写字母、数字和单个连字符组成，以字母开头，例如 edu",
          "not a code: " + command.code());
    }
    Unit unit =
        new Unit(
            new UnitId(Ids.next(clock)),
            parent.authority(),
            parent.id(),
            command.code(),
            command.name(),
            command.kind(),
            command.level());
    int position =
        writes
            .insert(unit)
            .orElseThrow(() ->
                new OrganizationException(
                    "code",
                    "UNIT_CODE_TAKEN",
                    "代码“" + command.code() + "”已被本单位树中的另一个单位使用",
                    "The code '" + command.code() + "' is taken in this authority"));
    ledger.append(
        OrganizationEvidence.by(
            OrganizationEvidence.added(unit, position), command.by(), unit.authority()));
    return unit;
  }
}
