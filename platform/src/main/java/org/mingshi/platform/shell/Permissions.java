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

  /**
   * Goes on only if the actor may; a refused try is written to the ledger, also when the caller's
   * transaction is rolled back.
   *
   * @param subject what it was to be done to, such as {@code unit:0199…}
   * @throws PermissionDenied when the actor may not
   */
  default void require(Actor actor, String action, String subject) {
    if (!may(actor, action)) {
      throw new PermissionDenied(actor, action);
    }
  }

  /**
   * Refuses, and writes down, what is outside the actor's authority whatever rights there are.
   *
   * @throws PermissionDenied always
   */
  default void deny(Actor actor, String action, String subject) {
    throw new PermissionDenied(actor, action);
  }
}
