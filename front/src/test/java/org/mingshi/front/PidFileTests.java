package org.mingshi.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what a later platform knows the front again. */
class PidFileTests {

  @TempDir Path directory;

  @Test
  void theFrontSaysWhoItIsInOneWholeFile() throws Exception {
    var file = directory.resolve("front.pid");
    var options =
        FrontOptions.parse(
            List.of("--data", directory.toString(), "--pid-file", file.toString(), "abc"));
    assertThat(options.known()).isEqualTo(new FrontOptions.Known(file, "abc"));

    PidFile.write(file, "abc");

    assertThat(Files.readString(file))
        .matches(ProcessHandle.current().pid() + " [1-9][0-9]* abc\\R");
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }
}
