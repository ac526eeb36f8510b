package org.mingshi.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a platform finds the front that a killed one has left. */
class FrontProcessTests {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path data;

  @Test
  void aFrontThatNobodyCouldWriteDownIsKnownBeforeItTakesThePort() throws Exception {
    var file = data.resolve("front.pid");
    try (var taken = new ServerSocket(0)) {
      var program = FrontProgram.on(data, "127.0.0.1", taken.getLocalPort());
      var process = program.start(data.resolve("front.log"), file);
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!Files.exists(file) && process.isAlive() && System.nanoTime() < end) {
        Thread.sleep(10);
      }
      process.destroyForcibly();

      assertThat(Files.readString(file)).startsWith(process.pid() + " ");
      assertThat(Files.readString(file).strip()).endsWith(" " + program.identity());
    }
  }

  @Test
  void whatTheFrontWritesIsReadAsALivingProcess() throws Exception {
    var file = data.resolve("front.pid");
    var program = FrontProgram.on(data, "127.0.0.1", 0);
    var process = program.start(data.resolve("front.log"), file);
    try {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!Files.exists(file) && System.nanoTime() < end) {
        Thread.sleep(10);
      }
      assertThat(FrontProcess.read(file)).contains(FrontProcess.of(process, program.identity()));
    } finally {
      process.destroyForcibly();
      process.onExit().join();
    }
    assertThat(FrontProcess.read(file)).isEmpty();
  }
}
