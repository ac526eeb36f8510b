package org.mingshi.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a running server writes about itself into {@code postmaster.pid}: line 1 its process, line 4
 * its port, line 8 its state.
 *
 * @param ready whether it accepts connections
 */
record PostmasterFile(long pid, int port, boolean ready) {

  static Optional<PostmasterFile> read(Path data) {
    try {
      var lines = Files.readAllLines(data.resolve("postmaster.pid"));
      if (lines.size() < 4) {
        return Optional.empty();
      }
      var ready = lines.size() >= 8 && lines.get(7).strip().equals("ready");
      return Optional.of(
          new PostmasterFile(
              Long.parseLong(lines.getFirst().strip()),
              Integer.parseInt(lines.get(3).strip()),
              ready));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException | NumberFormatException halfWritten) {
      return Optional.empty();
    }
  }

  /**
   * The process, when it lives and really is a server on this data directory and not a later bearer
   * of its number.
   */
  Optional<ProcessHandle> process(Path data) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> commandLine(pid).contains(data.toString()));
  }

  private static String commandLine(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/cmdline"));
    } catch (IOException gone) {
      return "";
    }
  }
}
