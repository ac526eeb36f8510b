package org.mingshi.platform.launch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;

/**
 * What the command line asks for.
 *
 * <p>Example: {@code run --port 9080 --data /srv/mingshi} gives a front on 9080, a console on 8081,
 * both on 127.0.0.1, with the demo.
 *
 * @param demo whether an empty data directory is filled with the demo authorities
 */
record Options(Command command, Path data, int port, int consolePort, String bind, boolean demo) {

  static final String USAGE =
      """
      Usage: ./mingshi run [--port 8080] [--console-port 8081] [--data DIR] [--bind ADDR] [--no-demo]
             ./mingshi verify [--data DIR]
      """;

  enum Command {
    RUN,
    VERIFY
  }

  static Options parse(List<String> arguments, Map<String, String> environment) {
    var rest = new ArrayDeque<>(arguments);
    var command =
        switch (rest.isEmpty() ? "" : rest.pop()) {
          case "run" -> Command.RUN;
          case "verify" -> Command.VERIFY;
          case "" -> throw LaunchRefused.usage("No command is given");
          default -> throw LaunchRefused.usage("Unknown command: " + arguments.getFirst());
        };
    var home = Path.of(environment.getOrDefault("HOME", "."));
    var options = new Options(command, home.resolve(".mingshi"), 8080, 8081, "127.0.0.1", true);
    while (!rest.isEmpty()) {
      options = options.with(rest.pop(), rest);
    }
    if (options.port == options.consolePort) {
      throw LaunchRefused.usage("--port and --console-port are both " + options.port);
    }
    return options;
  }

  private Options with(String option, ArrayDeque<String> rest) {
    if (option.equals("--data")) {
      var given = Path.of(value(option, rest)).toAbsolutePath().normalize();
      return new Options(command, given, port, consolePort, bind, demo);
    }
    if (command == Command.VERIFY) {
      throw LaunchRefused.usage("Unknown option for verify: " + option);
    }
    return switch (option) {
      case "--port" -> new Options(command, data, number(option, rest), consolePort, bind, demo);
      case "--console-port" -> new Options(command, data, port, number(option, rest), bind, demo);
      case "--bind" -> new Options(command, data, port, consolePort, value(option, rest), demo);
      case "--no-demo" -> new Options(command, data, port, consolePort, bind, false);
      default -> throw LaunchRefused.usage("Unknown option for run: " + option);
    };
  }

  private static String value(String option, ArrayDeque<String> rest) {
    if (rest.isEmpty() || rest.peek().startsWith("--")) {
      throw LaunchRefused.usage(option + " needs a value");
    }
    return rest.pop();
  }

  private static int number(String option, ArrayDeque<String> rest) {
    var value = value(option, rest);
    try {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // refused below, with the words that were given
    }
    throw LaunchRefused.usage(
        "%s is '%s': a port is a number from 1 to 65535".formatted(option, value));
  }
}
