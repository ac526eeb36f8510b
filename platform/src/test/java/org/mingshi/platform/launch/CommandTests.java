package org.mingshi.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code ./mingshi} on machines that lack something: a copy of it beside nothing that is
 * built.
 */
class CommandTests {

  private static final List<String> ALWAYS_THERE =
      List.of("bash", "env", "dirname", "readlink", "sed", "sort", "head", "cat", "find", "mkdir");

  @TempDir private Path directory;
  private Path tools;

  @BeforeEach
  void aMachineWithTheUsualTools() throws IOException {
    Files.copy(Path.of("..", "mingshi"), directory.resolve("mingshi"));
    directory.resolve("mingshi").toFile().setExecutable(true);
    tools = Files.createDirectory(directory.resolve("tools"));
    for (var tool : ALWAYS_THERE) {
      link(tool);
    }
  }

  @Test
  void withoutAJdkItSaysSoInOneLine() throws IOException {
    assertRefused(Path.of("/nowhere"), "a JDK 25 or newer is missing");
  }

  @Test
  void anOldJdkIsNoJdk() throws IOException {
    var old = Files.createDirectories(directory.resolve("old"));
    Files.createDirectory(old.resolve("bin"));
    Files.createFile(old.resolve("bin/javac")).toFile().setExecutable(true);
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    assertRefused(old, "a JDK 25 or newer is missing");
  }

  @Test
  void withoutMavenItSaysSoInOneLine() throws IOException {
    assertRefused(thisJdk(), "Maven 3.8 or newer is missing");
  }

  @Test
  void anOldMavenIsRefused() throws IOException {
    fake("mvn", "Apache Maven 3.6.3 (cecedd343002696d0abb50b32b541b8a6ba2883f)");
    assertRefused(thisJdk(), "Maven is 3.6.3; 3.8 or newer is needed");
  }

  @Test
  void withoutNodeItSaysSoInOneLine() throws IOException {
    fake("mvn", "Apache Maven 3.8.7");
    assertRefused(thisJdk(), "Node.js 18 or newer is missing");
  }

  @Test
  void anOldNodeIsRefused() throws IOException {
    fake("mvn", "Apache Maven 3.10.0");
    fake("node", "v16.20.2");
    assertRefused(thisJdk(), "Node.js is 16.20.2; 18 or newer is needed");
  }

  @Test
  void anUnknownCommandIsAnsweredWithTheUsage() throws IOException {
    var ended = run(thisJdk(), "fly");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.complaint()).startsWith("mingshi: unknown command: fly").contains("--no-demo");
  }

  private void assertRefused(Path javaHome, String message) throws IOException {
    var ended = run(javaHome, "run");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.complaint()).startsWith("mingshi: " + message).containsOnlyOnce("\n");
    assertThat(ended.answer()).isEmpty();
  }

  private Instance.Ended run(Path javaHome, String command) throws IOException {
    var builder = new ProcessBuilder(directory.resolve("mingshi").toString(), command);
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().put("MINGSHI_JVM_DIR", "/nowhere");
    var process = builder.start();
    process.getOutputStream().close();
    var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return new Instance.Ended(process.exitValue(), answer, complaint);
  }

  private void link(String tool) throws IOException {
    for (var place : List.of("/usr/bin", "/bin")) {
      var real = Path.of(place, tool);
      if (Files.exists(real)) {
        Files.createSymbolicLink(tools.resolve(tool), real);
        return;
      }
    }
  }

  private void fake(String tool, String version) throws IOException {
    var file =
        Files.writeString(tools.resolve(tool), "#!/usr/bin/env bash\necho '" + version + "'\n");
    file.toFile().setExecutable(true);
  }

  private static Path thisJdk() {
    return Path.of(System.getProperty("java.home"));
  }
}
