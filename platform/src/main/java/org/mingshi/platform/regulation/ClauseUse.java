package org.mingshi.platform.regulation;

import java.util.Collection;
import org.mingshi.platform.shell.Actor;

/**
 * Notes each time a clause decided something, so that an official can read beside every clause how
 * often it worked this year. Called in the transaction of the act itself, by the room that acts.
 *
 * <p>Example: {@code uses.refused(by, "发布", "/editions/0199…", bases)}.
 */
public interface ClauseUse {
  /**
   * These clauses let something go on.
   *
   * @param what the act in Chinese: {@code 送审}
   * @param page where it can be read by those who may see it
   */
  void fired(Actor by, String what, String page, Collection<Basis> basis);

  /** These clauses stood in the way of a try. */
  void refused(Actor by, String what, String page, Collection<Basis> basis);
}
