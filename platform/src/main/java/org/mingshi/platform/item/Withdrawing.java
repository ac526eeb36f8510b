package org.mingshi.platform.item;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks a published edition as taken down. Who may do so, and the removal of its pages, is the
 * business of publishing; both happen in the caller's transaction.
 */
@Component
public class Withdrawing {

  private final Editions editions;
  private final Clock clock;

  Withdrawing(Editions editions, Clock clock) {
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * Takes the edition out of {@link ReleasedEditions}.
   *
   * @param words what is said about it inside, for example {@code 第二部分报名时间有误}
   * @return false when the edition is not published, or somebody was faster
   */
  @Transactional
  public boolean withdraw(EditionId edition, WithdrawalReason reason, String words, Actor by) {
    return editions
        .findAndHold(edition)
        .filter(Edition.Published.class::isInstance)
        .map(Edition.Published.class::cast)
        .map(it ->
            editions.carryOut(
                it.withdrawn(reason, words, clock.instant().truncatedTo(ChronoUnit.MICROS)),
                "edition.withdrawn",
                by,
                Map.of("reason", reason.id())))
        .orElse(false);
  }
}
