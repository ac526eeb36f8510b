package org.mingshi.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of an embedded server: {@code data}, {@code password} and the unpacked programs. The
 * data directory appears only when it is complete, with its database and its two roles, so that a
 * crash during the first start leaves nothing to repair.
 */
record Cluster(Path directory, Path log, Binaries binaries, Machine machine) {

  private static final String DATABASE = "mingshi";
  private static final String OWNER = "mingshi";
  private static final String ADMINISTRATOR = "postgres";

  static Cluster prepare(Path directory, Path log) throws IOException {
    Files.createDirectories(directory);
    Files.createDirectories(log.resolveSibling("."));
    var parent = System.getProperty("mingshi.postgres.programs", directory.toString());
    var binaries = Binaries.unpackedInto(Files.createDirectories(Path.of(parent)));
    var cluster = new Cluster(directory, log, binaries, Machine.detect());
    if (Files.isDirectory(cluster.data())) {
      cluster.checkVersion();
      cluster.machine.handOver(cluster.data());
    } else {
      cluster.create();
    }
    return cluster;
  }

  static Path dataIn(Path directory) {
    return directory.resolve("data");
  }

  static Database database(Path directory, int port) {
    return new Database(url(port, DATABASE), OWNER, readPassword(directory), Database.DEFAULT_ROLE);
  }

  static Database administration(Path directory, int port) {
    return new Database(
        url(port, ADMINISTRATOR), ADMINISTRATOR, readPassword(directory), Database.DEFAULT_ROLE);
  }

  Path data() {
    return dataIn(directory);
  }

  /**
   * Starts the server as a child in a session of its own, so that Ctrl-C reaches only us, who stop
   * it in order.
   */
  Process run(List<String> options) throws IOException {
    var command = new ArrayList<>(List.of(binaries.program("postgres"), "-D", data().toString()));
    command.addAll(options);
    return process(command).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
  }

  /** The last line of the server's log, for a message of one line. */
  String lastWords() {
    try {
      var lines = Files.readAllLines(log);
      return lines.reversed().stream()
          .filter(line -> line.contains("FATAL") || line.contains("PANIC"))
          .findFirst()
          .or(() -> lines.reversed().stream().findFirst())
          .map(line -> "%s (more in %s)".formatted(line.strip(), log))
          .orElse("it says nothing in " + log);
    } catch (IOException unreadable) {
      return "and its log %s cannot be read".formatted(log);
    }
  }

  private void checkVersion() throws IOException {
    var written = Files.readString(data().resolve("PG_VERSION")).strip();
    if (!written.equals(Binaries.VERSION)) {
      throw new DatabaseRefused(
          "The data in %s were written by PostgreSQL %s; this program brings PostgreSQL %s"
              .formatted(data(), written, Binaries.VERSION));
    }
  }

  private void create() throws IOException {
    var fresh = directory.resolve("data.new");
    Binaries.delete(fresh);
    Files.createDirectory(fresh);
    var passwordFile = newPassword();
    machine.handOver(fresh);
    machine.handOver(passwordFile);
    var initdb =
        List.of(
            binaries.program("initdb"),
            "-D",
            fresh.toString(),
            "-U",
            ADMINISTRATOR,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "-E",
            "UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C");
    finish(process(initdb).start(), "");
    var single =
        List.of(binaries.program("postgres"), "--single", "-D", fresh.toString(), ADMINISTRATOR);
    var password = readPassword(directory);
    finish(
        process(single).redirectInput(ProcessBuilder.Redirect.PIPE).start(),
        """
        create role mingshi_app nologin
        create role mingshi login password '%s'
        grant mingshi_app to mingshi
        create database mingshi owner mingshi
        """
            .formatted(password));
    Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path newPassword() throws IOException {
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    var file = directory.resolve("password");
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, HexFormat.of().formatHex(random), StandardOpenOption.WRITE);
    return file;
  }

  private ProcessBuilder process(List<String> command) {
    var builder = new ProcessBuilder(machine.command(command));
    builder.directory(directory.toFile());
    builder.redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  private static void finish(Process process, String input) throws IOException {
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    }
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0 || said.contains("ERROR:")) {
        throw new DatabaseRefused("PostgreSQL cannot be set up: " + reason(said));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new DatabaseRefused("PostgreSQL was interrupted during its set-up");
    }
  }

  private static String reason(String said) {
    return said.lines()
        .filter(line -> line.contains("error:") || line.contains("FATAL") || line.contains("ERROR"))
        .findFirst()
        .orElseGet(() -> said.lines().reduce((first, second) -> second).orElse("it says nothing"));
  }

  private static String readPassword(Path directory) {
    try {
      return Files.readString(directory.resolve("password")).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String url(int port, String name) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name);
  }
}
