package org.mingshi.platform.shell;

/**
 * Thrown where a person asks for what their posts and their account do not allow. Whoever answers
 * {@link Permissions} has already written it down; pages answer with 403.
 */
public final class PermissionDenied extends RuntimeException {

  /** The code in the ledger, in the API and on the page. */
  public static final String CODE = "PERMISSION_DENIED";

  private static final long serialVersionUID = 1L;

  public PermissionDenied(Actor actor, String action) {
    super(CODE + ": " + actor.label() + " may not " + action);
  }
}
