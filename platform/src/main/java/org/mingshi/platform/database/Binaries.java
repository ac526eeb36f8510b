package org.mingshi.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that the program brings along, unpacked once beside the data it serves. */
record Binaries(Path home) {

  /**
   * The release in the pom; the second figure names the directory, so that a new release is
   * unpacked anew.
   */
  static final String VERSION = "18";

  /**
   * Unpacks into {@code parent/bin-18-…} unless that is there already; a half-unpacked one is never
   * used.
   */
  static Binaries unpackedInto(Path parent) throws IOException {
    var archive = archive();
    var resource = Binaries.class.getResource(archive);
    if (resource == null) {
      throw new DatabaseRefused(
          "This build has no embedded PostgreSQL for %s (%s is missing); set MINGSHI_DB_URL to use an external one"
              .formatted(System.getProperty("os.arch"), archive));
    }
    var connection = resource.openConnection();
    connection.setUseCaches(false);
    try (var stream = connection.getInputStream()) {
      var home = parent.resolve("bin-%s-%d".formatted(VERSION, connection.getContentLengthLong()));
      if (Files.isDirectory(home)) {
        return new Binaries(home);
      }
      var fresh =
          Files.createDirectories(parent.resolve("unpacking-" + ProcessHandle.current().pid()));
      try (var tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(stream)))) {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
          unpack(tar, entry, fresh);
        }
      }
      try {
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException lost) {
        if (!Files.isDirectory(home)) {
          throw lost;
        }
        delete(fresh); // another process was faster
      }
      return new Binaries(home);
    }
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    var target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("The archive names a file outside itself: " + entry.getName());
    }
    Files.createDirectories(entry.isDirectory() ? target : target.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(tar, target);
      if ((entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private static String archive() {
    return switch (System.getProperty("os.arch", "")) {
      case "aarch64" -> "/postgres-linux-arm_64.txz";
      default -> "/postgres-linux-x86_64.txz";
    };
  }

  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (var files = Files.walk(directory)) {
      for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
