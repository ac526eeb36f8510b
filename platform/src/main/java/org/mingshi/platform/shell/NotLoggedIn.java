package org.mingshi.platform.shell;

/** Thrown where a person is needed and nobody is logged in; the console answers with the log-in. */
public final class NotLoggedIn extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotLoggedIn() {
    super("Nobody is logged in.");
  }
}
