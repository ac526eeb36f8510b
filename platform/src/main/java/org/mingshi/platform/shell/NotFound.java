package org.mingshi.platform.shell;

/**
 * Thrown by a web adapter for a thing that does not exist or that this person may not know of.
 *
 * <p>Both cases give the same page (404), so that nobody learns of a thing by being refused it.
 */
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for, for the log only; example {@code item 42}. */
  public NotFound(String what) {
    super("Not found: " + what);
  }
}
