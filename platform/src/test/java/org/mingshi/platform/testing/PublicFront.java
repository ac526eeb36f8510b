package org.mingshi.platform.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The front as its own process on a data directory, as citizens meet it: it knows nothing of the
 * platform that the test runs beside it.
 */
public final class PublicFront implements AutoCloseable {

  private final Process process;
  private final String address;

  private PublicFront(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it on a free port and waits until it answers. */
  public static PublicFront on(Path data) {
    try {
      Process process =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-XX:+UseSerialGC",
                      "-XX:TieredStopAtLevel=1",
                      "-cp",
                      System.getProperty("java.class.path"),
                      "org.mingshi.front.Main",
                      "--data",
                      data.toString(),
                      "--port",
                      "0",
                      "--wait-for-tree"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
      String line = output.readLine();
      if (line == null) {
        throw new IllegalStateException("the front ended with " + process.exitValue());
      }
      return new PublicFront(process, line.strip().replaceAll("/$", ""));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** For example {@code http://127.0.0.1:40123}. */
  public String address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
