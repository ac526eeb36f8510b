package org.mingshi.platform.shell;

/**
 * Tells whether a person may do a named thing; answered by the room {@code access}.
 *
 * <p>Whose turn it is in a chain of reviews is no permission but the pack's own answer; this is for
 * the console's own doors, such as {@code ledger.read} or {@code people.read}.
 */
public interface Permissions {

  /**
   * Returns whether the actor may do the action within the actor's own authority.
   *
   * @param action the room's noun and the verb, for example {@code ledger.read}
   */
  boolean may(Actor actor, String action);
}
