package org.mingshi.platform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Temporary directories that outlive a single test method. */
public final class Directories {

  private Directories() {}

  /** Removes a directory with all it holds; what vanishes meanwhile is no error. */
  public static void delete(Path directory) {
    try (var files = Files.walk(directory)) {
      for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | java.io.UncheckedIOException left) {
      System.err.println("Left behind: " + directory + " (" + left.getMessage() + ")");
    }
  }
}
