package org.mingshi.platform.launch;

import java.io.IOException;
import java.nio.file.Path;

/** What another user of this machine could do. */
final class TestUser {

  private TestUser() {}

  /**
   * Whether the user "nobody" reaches this directory and Java; in a checkout below root's home it
   * does not.
   */
  static boolean nobodyCanRead(Path directory) {
    try {
      var java = Path.of(System.getProperty("java.home"), "bin", "java");
      var library = System.getProperty("java.class.path").split(":", -1);
      var process =
          new ProcessBuilder(
                  "setpriv",
                  "--reuid=65534",
                  "--regid=65534",
                  "--clear-groups",
                  "sh",
                  "-c",
                  "test -r '%s' && test -x '%s' && test -r '%s'"
                      .formatted(directory, java, library[library.length - 1]))
              .start();
      return process.waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
