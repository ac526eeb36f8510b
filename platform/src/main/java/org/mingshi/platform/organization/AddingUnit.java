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
   * @throws OrganizationException when the parent does not exist, the code is taken, or the actor
   *     may not
   */
  @Transactional
  public Unit add(AddUnit command) {
    Unit parent =
        rows.unit(command.parent())
            .orElseThrow(() -> new OrganizationException("No unit has the id " + command.parent()));
    arranging.check(command.by(), parent.authority());
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
                    "The code '" + command.code() + "' is taken in this authority"));
    ledger.append(
        OrganizationEvidence.by(
            OrganizationEvidence.added(unit, position), command.by(), unit.authority()));
    return unit;
  }
}
