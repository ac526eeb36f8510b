package org.mingshi.platform.task;

import java.time.Instant;

/**
 * A place in a list of turns, to read on from: lists are cut by key, never by number, so that they
 * stay fast however long.
 *
 * @param since of the last turn shown
 * @param id of the last turn shown
 */
public record TurnKey(Instant since, TurnId id) {

  /** The place right after this turn. */
  public static TurnKey after(Turn turn) {
    return new TurnKey(turn.since(), turn.id());
  }
}
