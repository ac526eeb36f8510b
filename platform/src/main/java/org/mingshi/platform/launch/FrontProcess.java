package org.mingshi.platform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A front that runs, and the file by which a later start of the platform knows it again: process
 * number, the moment at which the kernel says it began (a number is used again, a number with its
 * beginning is not), and what it was started with.
 *
 * @param began clock ticks since the machine started
 * @param identity a digest over the command and the program's files
 */
record FrontProcess(long pid, long began, String identity) {

  private static final int FIELD_BEGAN = 22;

  static FrontProcess of(ProcessHandle process, String identity) throws IOException {
    return new FrontProcess(process.pid(), began(process.pid()), identity);
  }

  /** Reads the file; empty when no such process lives any more. */
  static Optional<FrontProcess> read(Path file) throws IOException {
    try {
      var words = List.of(Files.readString(file).strip().split(" "));
      if (words.size() != 3) {
        return Optional.empty();
      }
      var known =
          new FrontProcess(
              Long.parseLong(words.get(0)), Long.parseLong(words.get(1)), words.get(2));
      return known.handle().isPresent() ? Optional.of(known) : Optional.empty();
    } catch (NoSuchFileException | NumberFormatException absent) {
      return Optional.empty();
    }
  }

  /** Writes the file whole or not at all; the front writes the same itself, perhaps later. */
  void write(Path file) throws IOException {
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, "%d %d %s%n".formatted(pid, began, identity));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  Optional<ProcessHandle> handle() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> {
          try {
            return began(pid) == began;
          } catch (IOException gone) {
            return false;
          }
        });
  }

  /** Asks it to end, and insists after five seconds. */
  void stop() {
    handle()
        .ifPresent(process -> {
          process.destroy();
          if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
          }
        });
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(5, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException late) {
      return false;
    }
  }

  /**
   * From {@code /proc/PID/stat}; the name in the second field may hold blanks, so the count begins
   * behind it.
   */
  private static long began(long pid) throws IOException {
    var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
    var fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    return Long.parseLong(fields.get(FIELD_BEGAN - 3));
  }
}
