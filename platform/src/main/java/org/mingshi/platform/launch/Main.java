package org.mingshi.platform.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The program behind {@code ./mingshi run} and {@code ./mingshi verify}. Standard output carries
 * only the answer; what went wrong is one line on standard error and an exit status other than 0;
 * the log lies in {@code DIR/logs}.
 */
public final class Main {

  private static final int WRONG_USAGE = 2;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new Main().run(List.of(arguments)));
  }

  private int run(List<String> arguments) {
    try {
      return run(Options.parse(arguments, System.getenv()));
    } catch (LaunchRefused refused) {
      System.err.println("mingshi: " + refused.getMessage());
      if (refused.status() == WRONG_USAGE) {
        System.err.print(Options.USAGE);
      }
      return refused.status();
    }
  }

  private int run(Options options) {
    var logs = options.data().resolve("logs");
    System.setProperty(
        "mingshi.logs", logs.toString()); // read by logback.xml at the first log line
    var answer =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var shutdown = Shutdown.onSignal();
    try {
      return switch (options.command()) {
        case RUN -> {
          new Running(shutdown, answer).run(options);
          yield 0;
        }
        case VERIFY -> new Verification(shutdown, answer).verify(options);
      };
    } catch (Exception trouble) {
      if (shutdown.isUnderWay()) {
        return 0; // the signal decides the exit status
      }
      if (!(trouble instanceof LaunchRefused)) {
        LoggerFactory.getLogger(Main.class).error("The start failed", trouble);
      }
      var lines = Troubles.lines(trouble, logs);
      System.err.println("mingshi: " + lines.getFirst());
      lines.stream().skip(1).forEach(System.err::println);
      return 1;
    }
  }
}
