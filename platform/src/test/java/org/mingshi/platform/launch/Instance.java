package org.mingshi.platform.launch;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingshi.platform.testing.Programs;

/** The program as a real process, as {@code ./mingshi run} starts it, on free ports. */
final class Instance {

  /** What a process that has ended said. */
  record Ended(int status, String answer, String complaint) {}

  private static final Duration LONGEST_START = Duration.ofSeconds(90);

  private static final List<Instance> STARTED = new ArrayList<>();

  final int port = freePort();
  final int consolePort = freePort();
  private final Path data;
  private final Path answer;
  private final Path complaint;
  private final Process process;

  private Instance(Path data, List<String> as, List<String> java, List<String> more) {
    this.data = data;
    try {
      this.answer = Files.createTempFile("mingshi-answer", ".txt");
      this.complaint = Files.createTempFile("mingshi-complaint", ".txt");
      answer.toFile().deleteOnExit();
      complaint.toFile().deleteOnExit();
      var command = new ArrayList<>(as);
      command.addAll(java);
      command.addAll(List.of("run", "--data", data.toString()));
      command.addAll(List.of("--port", "" + port, "--console-port", "" + consolePort));
      command.addAll(more);
      this.process =
          new ProcessBuilder(command)
              .redirectOutput(answer.toFile())
              .redirectError(complaint.toFile())
              .start();
      STARTED.add(this);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static Instance start(Path data, String... more) {
    return new Instance(data, List.of(), java(), List.of(more));
  }

  static Instance startWith(String setting, Path data, String... more) {
    return new Instance(data, List.of(), java(setting), List.of(more));
  }

  /** As the user "nobody", from a copy of the program, with a PostgreSQL that it unpacks itself. */
  static Instance startAsNobody(Path data, String classPath, String... more) {
    return new Instance(data, TestUser.become(), plainJava(classPath), List.of(more));
  }

  /** With a directory of further resources before those of the program. */
  static Instance startWithResources(Path resources, Path data) {
    var command = plainJava(resources + ":" + classPath());
    command.add(1, "-Dmingshi.postgres.programs=" + Programs.directory());
    return new Instance(data, List.of(), command, List.of());
  }

  private static List<String> java(String... settings) {
    var command = plainJava(classPath());
    command.addAll(1, List.of(settings));
    command.add(1, "-Dmingshi.postgres.programs=" + Programs.directory());
    return command;
  }

  /**
   * What the program sees when it is delivered: nothing of the tests, whose beans it would take for
   * its own.
   */
  static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("test-classes") && !entry.contains("src/test"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> plainJava(String classPath) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", classPath, "org.mingshi.platform.launch.Main"));
    return command;
  }

  /** Waits until it has printed its answer. */
  Instance ready() {
    var end = System.nanoTime() + LONGEST_START.toNanos();
    while (!text(answer).contains("is running")) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("It did not start: " + text(complaint));
      }
      sleep();
    }
    return this;
  }

  Ended ended() {
    try {
      if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("It does not end: " + text(complaint));
      }
      return new Ended(process.exitValue(), text(answer), text(complaint));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  /** SIGTERM; Ctrl-C does the same through SIGINT. */
  Ended terminated() {
    process.destroy();
    return ended();
  }

  void kill() {
    process.destroyForcibly();
    ended();
  }

  /** After a test that failed half-way: ends what it has left running. */
  static void endAll() {
    STARTED.stream().filter(instance -> instance.process.isAlive()).forEach(Instance::terminated);
    STARTED.clear();
  }

  String said() {
    return text(answer);
  }

  /** The number of the front's process, as the platform has noted it. */
  long frontProcess() {
    return Long.parseLong(text(data.resolve("front.pid")).split(" ", -1)[0]);
  }

  /** Waits until the public side answers. */
  boolean publicAnswersWithin(Duration limit) {
    var end = System.nanoTime() + limit.toNanos();
    while (publicStatus() == 0 && System.nanoTime() < end) {
      sleep();
    }
    return publicStatus() != 0;
  }

  int publicStatus() {
    return status(port);
  }

  int consoleStatus() {
    return status(consolePort);
  }

  /**
   * Living processes whose command line names the data directory: the platform, its front, its
   * PostgreSQL.
   */
  static List<String> processesOn(Path data) {
    var found = new ArrayList<String>();
    try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (var process : processes) {
        var line = text(process.resolve("cmdline")).replace('\0', ' ');
        if (line.contains(data.toString())) {
          found.add(line);
        }
      }
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
    return found;
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static int status(int port) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/".formatted(port))).build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException refused) {
      return 0;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException absent) {
      return "";
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
