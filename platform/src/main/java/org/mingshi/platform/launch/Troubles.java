package org.mingshi.platform.launch;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingshi.platform.database.DatabaseRefused;
import org.mingshi.platform.regulation.PackProblem;
import org.mingshi.platform.regulation.PackRejected;

/**
 * Turns whatever went wrong at the start into the lines a person reads; the whole story is in the
 * log.
 */
final class Troubles {

  private static final String DISK_FULL = "No space left on device";

  private Troubles() {}

  /**
   * One line, and behind it only SQL statements where an administrator of the database has to run
   * some; of a broken regulation, one line for each of its faults.
   */
  static List<String> lines(Throwable trouble, Path logs) {
    var chain = chain(trouble);
    if (chain.stream().anyMatch(Troubles::isDiskFull)) {
      return List.of("The disk is full: free some space below " + logs.resolveSibling("."));
    }
    for (var cause : chain) {
      if (cause instanceof LaunchRefused refused) {
        return List.of(oneLine(refused));
      }
      if (cause instanceof PackRejected rejected) {
        return rejected.problems().stream().map(PackProblem::toString).toList();
      }
      if (cause instanceof DatabaseRefused refused) {
        var lines = new ArrayList<String>();
        lines.add(oneLine(refused));
        lines.addAll(refused.statements());
        return lines;
      }
    }
    return List.of(
        "Mingshi does not start: %s (more in %s)"
            .formatted(oneLine(chain.getLast()), logs.resolve("platform.log")));
  }

  /** The words of the operating system without the file's name, which the caller gives. */
  static String plain(FileSystemException failed) {
    var reason = failed.getReason();
    return reason == null ? failed.getClass().getSimpleName() : reason;
  }

  /** PostgreSQL and the JDK both pass on the words of the operating system. */
  private static boolean isDiskFull(Throwable cause) {
    return String.valueOf(cause.getMessage()).contains(DISK_FULL);
  }

  private static List<Throwable> chain(Throwable trouble) {
    var chain = new ArrayList<Throwable>();
    for (var cause = trouble; cause != null && !chain.contains(cause); cause = cause.getCause()) {
      chain.add(cause);
    }
    return chain;
  }

  private static String oneLine(Throwable cause) {
    var message = cause.getMessage();
    return message == null
        ? cause.getClass().getSimpleName()
        : message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
