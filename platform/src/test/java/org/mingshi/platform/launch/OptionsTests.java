package org.mingshi.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTests {

  private static Options parse(String... arguments) {
    return Options.parse(List.of(arguments), Map.of("HOME", "/home/li"));
  }

  @Test
  void withoutOptionsItListensOnThisMachineOnlyAndKeepsItsDataInTheHomeDirectory() {
    assertThat(parse("run"))
        .isEqualTo(
            new Options(
                Options.Command.RUN, Path.of("/home/li/.mingshi"), 8080, 8081, "127.0.0.1", true));
  }

  @Test
  void everyOptionIsRead() {
    assertThat(
            parse(
                "run",
                "--no-demo",
                "--bind",
                "0.0.0.0",
                "--port",
                "80",
                "--console-port",
                "90",
                "--data",
                "/srv/m"))
        .isEqualTo(new Options(Options.Command.RUN, Path.of("/srv/m"), 80, 90, "0.0.0.0", false));
  }

  @ParameterizedTest
  @CsvSource({
    "run --colour, Unknown option for run: --colour",
    "run --port, --port needs a value",
    "run --port --no-demo, --port needs a value",
    "run --port eighty, --port is 'eighty': a port is a number from 1 to 65535",
    "run --port 65536, --port is '65536': a port is a number from 1 to 65535",
    "run --port 9000 --console-port 9000, --port and --console-port are both 9000",
    "verify --port 9000, Unknown option for verify: --port",
    "start, Unknown command: start",
    "'', No command is given"
  })
  void whatIsNotUnderstoodIsNamed(String line, String message) {
    assertThatThrownBy(() -> parse(line.split(" ", -1)))
        .isInstanceOfSatisfying(
            LaunchRefused.class, refused -> assertThat(refused.status()).isEqualTo(2))
        .hasMessage(message);
  }
}
