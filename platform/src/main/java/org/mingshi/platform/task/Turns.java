package org.mingshi.platform.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;

/** The open turns. A closed one is gone from here; what was done stands in the ledger. */
public interface Turns {

  /** Opens a turn in the caller's transaction. */
  void open(Turn turn);

  /**
   * Makes these the open turns of the subject, in the caller's transaction. A turn of the same
   * stage for the same holders goes on: it keeps its id, its moment and whoever claimed it.
   */
  void renew(TurnSubject subject, List<Turn> turns);

  /** Closes all turns of the subject, in the caller's transaction; none is no error. */
  void close(TurnSubject subject);

  /** Closes the turns of the subject that wait for exactly this post or person. */
  void close(TurnSubject subject, Whose whose);

  /** Says how many obstacles stand in the way of the subject's open turns now. */
  void obstacles(TurnSubject subject, int count);

  /** The open turns of a subject, longest waiting first. */
  List<Turn> of(TurnSubject subject);

  /**
   * What waits for a person through the posts they hold today or by name, longest waiting first.
   *
   * @param after where to read on, or null for the beginning
   * @param limit at most so many
   */
  List<Turn> waitingFor(AuthorityId authority, PersonId person, @Nullable TurnKey after, int limit);

  /** What a person started and now waits for others, longest waiting first. */
  List<Turn> startedBy(AuthorityId authority, PersonId person, @Nullable TurnKey after, int limit);

  /** How many turns wait for a person; counts to a hundred and stops. */
  int countWaitingFor(AuthorityId authority, PersonId person);
}
