package org.mingshi.platform.regulation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.mingshi.platform.regulation.store.ClauseUseRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;

/** One row for each clause of each act. */
@Component
class RecordedClauseUse implements ClauseUse {

  private final ClauseUseRows rows;
  private final Clock clock;

  RecordedClauseUse(ClauseUseRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public void fired(Actor by, String what, String page, Collection<Basis> basis) {
    add(by, what, page, basis, false);
  }

  @Override
  public void refused(Actor by, String what, String page, Collection<Basis> basis) {
    add(by, what, page, basis, true);
  }

  private void add(Actor by, String what, String page, Collection<Basis> basis, boolean refused) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int year = ZonedDateTime.ofInstant(now, clock.getZone()).getYear();
    rows.add(
        basis.stream()
            .map(Basis::clause)
            .distinct()
            .map(clause ->
                new ClauseUseRows.Row(
                    Ids.next(clock),
                    by.authority(),
                    clause,
                    year,
                    refused,
                    now,
                    what,
                    page,
                    by.label()))
            .toList());
  }
}
