package org.mingshi.front;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file by which the platform knows a front again that has outlived it. The front writes it
 * itself, before it takes the port: a platform that is killed while it starts the front leaves no
 * front behind that nobody knows of.
 *
 * <p>One line: process number, the clock tick at which the kernel says it began, and what the
 * platform calls it, for example {@code 4711 982345 3f9a…}.
 */
final class PidFile {

  private static final int FIELD_BEGAN = 22;

  private PidFile() {}

  /** Writes the file whole or not at all. */
  static void write(Path file, String name) throws IOException {
    long pid = ProcessHandle.current().pid();
    var fresh = file.resolveSibling(file.getFileName() + "." + pid);
    Files.writeString(fresh, "%d %d %s%n".formatted(pid, began(), name));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The name in the second field may hold blanks, so the count begins behind it. */
  private static long began() throws IOException {
    var stat = Files.readString(Path.of("/proc/self/stat"));
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return Long.parseLong(fields[FIELD_BEGAN - 3]);
  }
}
