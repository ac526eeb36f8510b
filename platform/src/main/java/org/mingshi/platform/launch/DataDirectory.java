package org.mingshi.platform.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything one instance keeps, in one directory, held by one process at a time. A file {@code
 * mingshi.dir} says that the directory is ours and in which format; nothing is ever written into a
 * directory of someone else.
 */
final class DataDirectory implements AutoCloseable {

  private static final String MARKER = "mingshi.dir";
  private static final String FORMAT = "mingshi 1";
  private static final String DEMO = "demo";

  /**
   * Below this an instance would stop in the middle of its work; for tests another figure can be
   * set.
   */
  private static final long LEAST_FREE_MEGABYTES =
      Long.getLong("mingshi.least-free-megabytes", 300);

  private final Path directory;
  private final @Nullable FileChannel lock;

  private DataDirectory(Path directory, @Nullable FileChannel lock) {
    this.directory = directory;
    this.lock = lock;
  }

  /** Takes the directory for this process; makes it where it is absent or empty. */
  static DataDirectory take(Path directory) {
    return guarded(
        directory,
        () -> {
          prepare(directory);
          var lock = lock(directory).orElseThrow(() -> inUse(directory));
          var taken = new DataDirectory(directory, lock);
          taken.requireSpace();
          return taken;
        });
  }

  /**
   * An existing directory: taken when no instance runs on it, otherwise read beside that instance.
   */
  static DataDirectory look(Path directory) {
    return guarded(
        directory,
        () -> {
          if (!Files.exists(directory.resolve(MARKER))) {
            throw new LaunchRefused(directory + " is no data directory of Mingshi");
          }
          prepare(directory);
          return new DataDirectory(directory, lock(directory).orElse(null));
        });
  }

  Path path() {
    return directory;
  }

  Path logs() {
    return directory.resolve("logs");
  }

  Path postgres() {
    return directory.resolve("postgres");
  }

  /** Whether this process alone uses the directory. */
  boolean isTaken() {
    return lock != null;
  }

  /**
   * Remembers at the first start whether this is a demo; later starts keep to it.
   *
   * @param wanted whether the command line allows demo data
   */
  boolean rememberDemo(boolean wanted) {
    var file = directory.resolve(DEMO);
    return guarded(
        directory,
        () -> {
          if (Files.exists(file)) {
            boolean isDemo = Files.readString(file).strip().equals("yes");
            if (isDemo && !wanted) {
              throw new LaunchRefused(
                  "%s holds demo data; choose an empty directory with --data for --no-demo"
                      .formatted(directory));
            }
            return isDemo;
          }
          write(file, wanted ? "yes" : "no");
          return wanted;
        });
  }

  /** What {@link #rememberDemo} would answer, without remembering it. */
  boolean wouldBeDemo(boolean wanted) {
    return Files.exists(directory.resolve(DEMO)) ? isDemo() : wanted;
  }

  /** Whether it was remembered as a demo. */
  boolean isDemo() {
    return guarded(
        directory,
        () -> {
          var file = directory.resolve(DEMO);
          return Files.exists(file) && Files.readString(file).strip().equals("yes");
        });
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }

  private static void prepare(Path directory) throws IOException {
    var marker = directory.resolve(MARKER);
    if (Files.exists(marker)) {
      var format = Files.readString(marker).strip();
      if (!format.equals(FORMAT)) {
        throw new LaunchRefused(
            "%s has the format '%s'; this program knows '%s'".formatted(directory, format, FORMAT));
      }
      return;
    }
    if (Files.exists(directory) && !isEmpty(directory)) {
      throw new LaunchRefused(
          "%s is neither empty nor a data directory of Mingshi; choose another with --data"
              .formatted(directory));
    }
    if (!Files.exists(directory)) {
      Files.createDirectories(directory);
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-x--x"));
    }
    write(marker, FORMAT);
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.allMatch(file -> file.getFileName().toString().equals("lost+found"));
    }
  }

  private static Optional<FileChannel> lock(Path directory) throws IOException {
    var channel =
        FileChannel.open(
            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock held = channel.tryLock();
    if (held == null) {
      channel.close();
      return Optional.empty();
    }
    channel.truncate(0);
    var pid = Long.toString(ProcessHandle.current().pid());
    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
    return Optional.of(channel);
  }

  private static LaunchRefused inUse(Path directory) {
    String by;
    try {
      by = " (process %s)".formatted(Files.readString(directory.resolve("lock")).strip());
    } catch (IOException unreadable) {
      by = "";
    }
    return new LaunchRefused(
        "%s is in use by another instance%s; stop it or choose another directory with --data"
            .formatted(directory, by));
  }

  private void requireSpace() throws IOException {
    long free = Files.getFileStore(directory).getUsableSpace() / (1024 * 1024);
    if (free < LEAST_FREE_MEGABYTES) {
      throw new LaunchRefused(
          "The disk is full: %s has %d MB left, at least %d MB are needed"
              .formatted(directory, free, LEAST_FREE_MEGABYTES));
    }
  }

  private static void write(Path file, String line) throws IOException {
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, line + "\n");
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private interface Step<T> {
    T take() throws IOException;
  }

  private static <T> T guarded(Path directory, Step<T> step) {
    try {
      return step.take();
    } catch (AccessDeniedException denied) {
      throw new LaunchRefused(
          "%s may not be read or written by this user; choose another with --data"
              .formatted(denied.getFile()));
    } catch (NotDirectoryException | java.nio.file.FileAlreadyExistsException file) {
      throw new LaunchRefused(directory + " is not a directory; choose another with --data");
    } catch (FileSystemException failed) {
      throw new LaunchRefused("%s cannot be used: %s".formatted(directory, Troubles.plain(failed)));
    } catch (IOException failed) {
      throw new LaunchRefused("%s cannot be used: %s".formatted(directory, failed.getMessage()));
    }
  }
}
