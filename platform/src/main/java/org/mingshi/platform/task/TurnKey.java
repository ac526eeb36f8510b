package org.mingshi.platform.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list of turns, to read on from: lists are cut by key, never by number, so that they
 * stay fast however long. What is due by law comes first, the earliest of it at the top; then what
 * has waited longest.
 *
 * @param due of the last turn shown; null when it has no such moment
 * @param since of the last turn shown
 * @param id of the last turn shown
 */
public record TurnKey(@Nullable Instant due, Instant since, TurnId id) {

  /** The place right after this turn. */
  public static TurnKey after(Turn turn) {
    return new TurnKey(turn.details().due(), turn.since(), turn.id());
  }
}
