package org.mingshi.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One start of the program as a real process, with the time until each of its two sides gave a page. */
record Started(Duration publicPage, int publicStatus, Duration consolePage) {

  private static final Duration LONGEST = Duration.ofMinutes(3);

  static Started once(Path home, Path data) throws IOException, InterruptedException {
    int port = freePort();
    int consolePort = freePort();
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx768m",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-Dmingshi.home=" + home,
            "-jar",
            home.resolve("mingshi.jar").toString(),
            "run",
            "--data",
            data.toString(),
            "--port",
            Integer.toString(port),
            "--console-port",
            Integer.toString(consolePort));
    long begun = System.nanoTime();
    var process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      int publicStatus = firstAnswer(client, port, process);
      var publicPage = Duration.ofNanos(System.nanoTime() - begun);
      firstAnswer(client, consolePort, process);
      var consolePage = Duration.ofNanos(System.nanoTime() - begun);
      return new Started(publicPage, publicStatus, consolePage);
    } finally {
      process.destroy();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }

  /** The status of the first answer; 503 says that the server is up but has nothing to show yet. */
  private static int firstAnswer(HttpClient client, int port, Process process)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/".formatted(port))).build();
    var end = System.nanoTime() + LONGEST.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      try {
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 503) {
          return status;
        }
      } catch (IOException notYet) {
        // nobody listens there yet
      }
      Thread.sleep(5);
    }
    throw new IOException("Nothing answers on port " + port);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
