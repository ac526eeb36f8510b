package org.mingshi.platform.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.review.store.SeenRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a person has looked at, for their own orientation: it is no signature, nobody else
 * sees it, and the ledger does not hear of it.
 */
@Component
public class TickingChange {

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

  private final Editions editions;
  private final Seeing seeing;
  private final SeenRows rows;
  private final Clock clock;

  TickingChange(Editions editions, Seeing seeing, SeenRows rows, Clock clock) {
    this.editions = editions;
    this.seeing = seeing;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Ticks it or takes the tick away.
   *
   * @throws NotFound when this person does not see such an edition, or the key is none
   */
  @Transactional
  public void tick(TickChange command) {
    Edition edition =
        editions
            .find(command.edition())
            .filter(it -> seeing.maySee(command.by(), it))
            .orElseThrow(() -> new NotFound("edition " + command.edition()));
    if (!KEY.matcher(command.change()).matches()) {
      throw new NotFound("change " + command.change());
    }
    PersonId person = new PersonId(command.by().person());
    if (command.seen()) {
      rows.add(
          edition.id(), person, command.change(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    } else {
      rows.remove(edition.id(), person, command.change());
    }
  }

  /** The keys of the changes that this person ticked. */
  public Set<String> ticked(EditionId edition, Actor actor) {
    return rows.of(edition, new PersonId(actor.person()));
  }
}
