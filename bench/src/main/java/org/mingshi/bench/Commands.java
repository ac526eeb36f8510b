package org.mingshi.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Commands that are run to their end. */
final class Commands {

  private Commands() {}

  static Duration run(List<String> command) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException("%s ended with status %d".formatted(command, status));
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
