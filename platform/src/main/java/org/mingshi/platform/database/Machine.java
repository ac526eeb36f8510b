package org.mingshi.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How commands of PostgreSQL are started on this machine. PostgreSQL refuses to run as root and
 * wants its user to have a name; a user namespace gives it both without touching the files' owner.
 * Where the machine allows no namespaces, root becomes the user "nobody" instead and the files must
 * belong to that one.
 *
 * @param prefix put before each command, for example {@code [setsid, unshare, -U]}
 * @param owner numeric owner the files of the server must have, or -1 when they may stay as they
 *     are
 */
record Machine(List<String> prefix, int owner) {

  private static final int NOBODY = 65534;

  /**
   * Set to true it forces the second way, so that it can be tested on a machine that has the first.
   */
  static final String NO_NAMESPACES = "mingshi.postgres.no-namespaces";

  static Machine detect() {
    var session = works("setsid", "true") ? List.of("setsid") : List.<String>of();
    if (user() != 0 && works("id", "-un")) {
      return new Machine(session, -1);
    }
    if (!Boolean.getBoolean(NO_NAMESPACES) && works("unshare", "-U", "true")) {
      return new Machine(joined(session, List.of("unshare", "-U")), -1);
    }
    if (user() == 0) {
      var nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
      return new Machine(joined(session, nobody), NOBODY);
    }
    return new Machine(session, -1);
  }

  List<String> command(List<String> command) {
    return joined(prefix, command);
  }

  /** Gives the files to the server's user, where it is another one than ours. */
  void handOver(Path directory) throws IOException {
    if (owner < 0) {
      return;
    }
    try (var files = Files.walk(directory)) {
      for (var file : (Iterable<Path>) files::iterator) {
        Files.setAttribute(file, "unix:uid", owner, java.nio.file.LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(file, "unix:gid", owner, java.nio.file.LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static int user() {
    try {
      return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean works(String... command) {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<String> joined(List<String> first, List<String> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
