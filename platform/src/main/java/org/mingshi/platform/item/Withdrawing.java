package org.mingshi.platform.item;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks a published edition as taken down. Who of those with the right {@code item.withdraw} may do
 * so with this item, and the removal of its pages, is the business of publishing, which contributes
 * the right; all happens in the caller's transaction.
 */
@Component
public class Withdrawing {

  /** The right to ask for it at all. */
  public static final String ACTION = "item.withdraw";

  private final Editions editions;
  private final Permissions permissions;
  private final Clock clock;

  Withdrawing(Editions editions, Permissions permissions, Clock clock) {
    this.editions = editions;
    this.permissions = permissions;
    this.clock = clock;
  }

  /**
   * Takes the edition out of {@link ReleasedEditions}.
   *
   * @param words what is said about it inside, for example {@code 第二部分报名时间有误}
   * @return false when the edition is not published, or somebody was faster
   * @throws NotFound when the actor is of another authority, or has no right to withdraw anything
   */
  @Transactional
  public boolean withdraw(EditionId edition, WithdrawalReason reason, String words, Actor by) {
    return editions
        .findAndHold(edition)
        .map(it -> requireRight(it, by))
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

  private Edition requireRight(Edition edition, Actor by) {
    if (!by.authority().equals(edition.standing().authority().value())
        || !permissions.may(by, ACTION)) {
      throw new NotFound("edition " + edition.id() + " that the actor may withdraw");
    }
    return edition;
  }
}
