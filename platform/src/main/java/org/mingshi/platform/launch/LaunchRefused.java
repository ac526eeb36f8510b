package org.mingshi.platform.launch;

/**
 * The program cannot start, and the person at the terminal can do something about it. The message
 * is one English line that names the thing and the way out, for example {@code Port 8080 on
 * 127.0.0.1 is taken; choose another with --port}.
 */
final class LaunchRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  LaunchRefused(String message) {
    this(1, message);
  }

  private LaunchRefused(int status, String message) {
    super(message);
    this.status = status;
  }

  /** A command line that was not understood; the usage is shown below the message. */
  static LaunchRefused usage(String message) {
    return new LaunchRefused(2, message);
  }

  int status() {
    return status;
  }
}
