package org.mingshi.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Runs the examples of {@code docs/api.md} as they stand there, in one shell; only the address is
 * that of the platform under test. What a block prints must be what stands below it.
 */
@PlatformTest
class ApiExamplesTests {

  private static final Pattern BLOCK =
      Pattern.compile("^```(sh|json)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final String PRINTED = "http://127.0.0.1:8081";
  private static final String END = "=== end of an example ===";

  private final RunningPlatform platform;

  ApiExamplesTests(@Autowired RunningPlatform platform) {
    this.platform = platform;
  }

  private record Example(String script, String output) {}

  @Test
  void everyExampleDoesWhatTheManualSays(@TempDir Path directory) throws Exception {
    List<Example> examples = examples();
    assertThat(examples).hasSizeGreaterThan(6);
    assertThat(examples.getFirst().script()).contains(PRINTED);

    List<String> outputs = run(directory, examples);

    assertThat(outputs).hasSize(examples.size());
    for (int i = 0; i < examples.size(); i++) {
      assertThat(outputs.get(i).strip())
          .as(examples.get(i).script())
          .matches(pattern(examples.get(i).output()));
    }
  }

  private List<String> run(Path directory, List<Example> examples) throws Exception {
    String script =
        examples.stream()
            .map(it -> it.script().replace(PRINTED, platform.address()) + "\necho '" + END + "'\n")
            .collect(Collectors.joining("\n", "set -eu\n", ""));
    Process shell =
        new ProcessBuilder("bash", "-c", script)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    shell.getOutputStream().close();
    String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).as(output).isZero();
    return Stream.of(output.split(Pattern.quote(END) + "\n")).toList();
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/api.md")));
    while (block.find()) {
      if (block.group(1).equals("sh")) {
        examples.add(new Example(block.group(2), ""));
      } else {
        Example last = examples.removeLast();
        examples.add(new Example(last.script(), block.group(2).strip()));
      }
    }
    return examples;
  }

  /** The printed output, in which … stands for anything. */
  private static Pattern pattern(String printed) {
    return Pattern.compile(
        Stream.of(printed.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }
}
