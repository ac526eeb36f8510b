package org.mingshi.platform.site;

import java.time.Clock;
import java.time.Instant;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.site.store.AssignmentRows;
import org.springframework.stereotype.Component;

/** Writes down from when on which unit is responsible for a column. */
@Component
class Assigning {

  private final AssignmentRows rows;
  private final Ledger ledger;
  private final Clock clock;

  Assigning(AssignmentRows rows, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.ledger = ledger;
    this.clock = clock;
  }

  void write(Column column, Site site, Ground ground, Instant since, Actor by) {
    UnitId unit = column.owner();
    Assignment assignment = new Assignment(Ids.next(clock), column.id(), unit, ground, since);
    rows.insert(assignment, site.authority());
    ledger.append(
        LedgerEntry.of("column.assigned", "column-assignment", assignment.id().toString())
            .by(by)
            .with("column", column.id().toString())
            .with("unit", unit == null ? "" : unit.toString())
            .with("ground", ground.kind())
            .with("year", ground.year() == 0 ? "" : Integer.toString(ground.year()))
            .attesting(SiteEvidence.of(assignment)));
  }
}
