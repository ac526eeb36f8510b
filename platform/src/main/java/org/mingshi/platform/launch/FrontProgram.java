package org.mingshi.platform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingshi.exchange.Digest;

/**
 * How the front is started: as a Java process of its own that sees only its own libraries, where
 * the program is laid out as {@code ./mingshi} builds it; with the whole class path where tests run
 * from class directories.
 */
record FrontProgram(List<String> command) {

  private static final String MAIN = "org.mingshi.front.Main";

  static FrontProgram on(Path data, String bind, int port) throws IOException {
    var command = new ArrayList<String>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      command.add("/usr/bin/setsid"); // Ctrl-C reaches only us, who stop it last
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx256m", "-XX:+UseSerialGC", "-Xshare:auto", "-Dfile.encoding=UTF-8"));
    var home = System.getProperty("mingshi.home");
    if (home != null) {
      command.addAll(List.of("-jar", archive(home).toString()));
    } else {
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
    }
    command.addAll(List.of("--data", data.toString()));
    command.addAll(List.of("--port", Integer.toString(port), "--bind", bind, "--wait-for-tree"));
    return new FrontProgram(List.copyOf(command));
  }

  /**
   * Changes with the command and with the program's files: a front of another build is not taken
   * over.
   */
  String identity() throws IOException {
    var facts = new ArrayList<>(command);
    var home = System.getProperty("mingshi.home");
    if (home != null) {
      facts.add(Files.getLastModifiedTime(archive(home)).toString());
    }
    return Digest.ofFields(facts).hex();
  }

  /**
   * Starts it.
   *
   * @param known where it writes, before it takes the port, by what {@link FrontProcess} knows it
   */
  ProcessHandle start(Path log, Path known) throws IOException {
    Files.createDirectories(log.resolveSibling("."));
    var words = new ArrayList<>(command);
    words.addAll(List.of("--pid-file", known.toString(), identity()));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectInput(Path.of("/dev/null").toFile())
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start()
        .toHandle();
  }

  private static Path archive(String home) throws IOException {
    try (var found = Files.newDirectoryStream(Path.of(home, "lib"), "mingshi-front-*.jar")) {
      return found.iterator().next();
    }
  }
}
