package org.mingshi.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mingshi.platform.database.DatabaseAging;

/**
 * The program as real processes. One directory serves several tests, as a start costs seconds:
 * first the life of it, then its end.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunningTests {

  @TempDir private static Path directory;

  private static Path data() {
    return directory.resolve("data");
  }

  @AfterEach
  void nothingRunsOn() {
    Instance.endAll();
  }

  @Test
  @Order(1)
  void oneCommandStartsEverythingAndTheEndLeavesNothing() {
    var instance = Instance.start(data()).ready();

    assertThat(instance.said())
        .contains("http://127.0.0.1:%d/".formatted(instance.port))
        .contains("http://127.0.0.1:%d/".formatted(instance.consolePort));
    assertThat(instance.publicStatus()).isNotZero();
    assertThat(instance.consoleStatus()).isBetween(200, 499);

    var second = Instance.start(data()).ended();
    assertThat(second.status()).isEqualTo(1);
    assertThat(second.complaint()).containsOnlyOnce("\n").contains("in use by another instance");
    assertThat(second.answer()).isEmpty();

    var front = instance.frontProcess();
    ProcessHandle.of(front).orElseThrow().destroyForcibly();
    assertThat(instance.publicAnswersWithin(Duration.ofSeconds(30))).isTrue();
    assertThat(instance.frontProcess()).isNotEqualTo(front);

    instance.terminated();
    assertThat(Instance.processesOn(data())).isEmpty();
  }

  @Test
  @Order(2)
  void afterAKillTheFrontLivesOnAndTheSameDirectoryStartsAgain() {
    var killed = Instance.start(data()).ready();
    var ports =
        new String[] {"--port", "" + killed.port, "--console-port", "" + killed.consolePort};

    var front = killed.frontProcess();
    killed.kill();
    assertThat(killed.consoleStatus()).isZero();
    assertThat(killed.publicStatus()).isNotZero();
    var orphans = Instance.processesOn(data());
    assertThat(orphans).hasSizeGreaterThanOrEqualTo(2);

    var next = Instance.start(data(), ports).ready();
    assertThat(next.frontProcess()).isEqualTo(front);
    assertThat(killed.publicStatus()).isNotZero();
    assertThat(killed.consoleStatus()).isNotZero();
    next.terminated();
    assertThat(Instance.processesOn(data())).isEmpty();
  }

  @Test
  @Order(3)
  void aDatabaseOfANewerProgramIsRefused() {
    DatabaseAging.pretendANewerProgramWroteIt(data().resolve("postgres"));

    var refused = Instance.start(data()).ended();

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.complaint())
        .containsOnlyOnce("\n")
        .contains("The database is newer than this program")
        .contains("20990101.0001");
    assertThat(Instance.processesOn(data())).isEmpty();
  }

  @Test
  void aBrokenRegulationIsSaidWithItsFileAndNothingRunsOn() throws IOException {
    var regulations = Files.createDirectories(directory.resolve("broken/regulations"));
    Files.writeString(regulations.resolve("broken.yaml"), "pack: broken\nno-such-key: 1\n");

    var refused =
        Instance.startWithResources(directory.resolve("broken"), directory.resolve("unstarted"))
            .ended();

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.complaint()).contains("broken.yaml").contains("no-such-key");
    assertThat(refused.answer()).isEmpty();
    assertThat(Instance.processesOn(directory.resolve("unstarted"))).isEmpty();
  }

  @Test
  void aTakenPortIsNamedWithTheOptionThatChangesIt() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      var port = "" + socket.getLocalPort();

      var front = Instance.start(directory.resolve("taken"), "--port", port).ended();
      var console = Instance.start(directory.resolve("taken"), "--console-port", port).ended();

      assertThat(front.status()).isEqualTo(1);
      assertThat(front.complaint())
          .isEqualTo(
              "mingshi: Port %s on 127.0.0.1 is taken; choose another with --port%n"
                  .formatted(port));
      assertThat(console.complaint()).contains(port).contains("--console-port");
    }
  }

  @Test
  void aDirectoryOfSomebodyElseIsNotTouched() throws IOException {
    var foreign = Files.createDirectory(directory.resolve("foreign"));
    Files.writeString(foreign.resolve("letter.txt"), "not ours");

    var refused = Instance.start(foreign).ended();

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.complaint())
        .containsOnlyOnce("\n")
        .contains("neither empty nor a data directory of Mingshi");
    assertThat(foreign).isDirectoryContaining(file -> file.endsWith("letter.txt"));
    assertThat(foreign.toFile().list()).hasSize(1);
  }

  @Test
  void aFileIsNoDataDirectory() throws IOException {
    var file = Files.writeString(directory.resolve("file"), "not ours");

    assertThat(Instance.start(file).ended().complaint())
        .containsOnlyOnce("\n")
        .contains("is not a directory");
  }

  @Test
  void aFullDiskIsSaidBeforeAnythingStarts() {
    var refused =
        Instance.startWith("-Dmingshi.least-free-megabytes=999999999", directory.resolve("full"))
            .ended();

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.complaint()).containsOnlyOnce("\n").contains("The disk is full");
  }

  @Test
  void aRealDirectoryIsNeverFilledWithDemoDataAndADemoStaysADemo() {
    var real = DataDirectory.take(directory.resolve("real"));
    assertThat(real.rememberDemo(false)).isFalse();
    assertThat(real.rememberDemo(true)).isFalse();

    var demo = DataDirectory.take(directory.resolve("demo"));
    assertThat(demo.rememberDemo(true)).isTrue();
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> demo.rememberDemo(false))
        .hasMessageContaining("holds demo data");
  }

  @Test
  @Order(4)
  void withoutTheDemoAnOrdinaryUserGetsALinkForTheFirstAdministrator() throws IOException {
    assumeThat(System.getProperty("user.name")).isEqualTo("root");
    var open = Files.createTempDirectory("mingshi-nobody-");
    try {
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
      var program = TestUser.copyOfTheProgram(Files.createDirectory(open.resolve("program")));

      var instance = Instance.startAsNobody(open.resolve("data"), program, "--no-demo").ready();
      assertThat(instance.said())
          .contains("http://127.0.0.1:%d/setup/".formatted(instance.consolePort))
          .doesNotContain("演示");

      instance.terminated();
      assertThat(Instance.processesOn(open.resolve("data"))).isEmpty();
    } finally {
      org.mingshi.platform.testing.Directories.delete(open);
    }
  }
}
