package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.review.store.ViewRows;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes who opened an edition, once for each person and day, so that after a leak it can be said
 * who had it before their eyes. Kept for three years; what is older goes when a new day is noted.
 */
@Component
public class RecordingView {

  private static final int YEARS_KEPT = 3;

  private final ViewRows rows;
  private final Clock clock;

  RecordingView(ViewRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Notes that this person, who may see it, opened it. */
  @Transactional
  public void record(EditionId edition, Actor by) {
    LocalDate today = LocalDate.now(clock);
    boolean first =
        rows.add(
            edition,
            new PersonId(by.person()),
            by.label(),
            today,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (first) {
      rows.removeBefore(today.minusYears(YEARS_KEPT));
    }
  }
}
