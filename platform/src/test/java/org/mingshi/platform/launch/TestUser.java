package org.mingshi.platform.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The user "nobody", who has no rights anywhere. A checkout and its libraries often lie below
 * root's home, where that user cannot read; so the program is copied to where it can.
 */
final class TestUser {

  private TestUser() {}

  /**
   * Copies the class path, without what only browser tests need, and returns the copy as a class
   * path.
   */
  static String copyOfTheProgram(Path into) throws IOException {
    var copied = new ArrayList<String>();
    for (var entry : Instance.classPath().split(File.pathSeparator, -1)) {
      var original = Path.of(entry);
      if (Files.exists(original) && !entry.contains("playwright")) {
        var copy = into.resolve(copied.size() + "-" + original.getFileName());
        copy(original, copy);
        copied.add(copy.toString());
      }
    }
    return String.join(File.pathSeparator, copied);
  }

  static List<String> become() {
    return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
  }

  private static void copy(Path original, Path copy) throws IOException {
    try (var files = Files.walk(original)) {
      for (var file : (Iterable<Path>) files::iterator) {
        Files.copy(file, copy.resolve(original.relativize(file).toString()));
      }
    }
  }
}
