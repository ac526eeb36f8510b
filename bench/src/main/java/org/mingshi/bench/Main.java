package org.mingshi.bench;

import java.io.IOException;
import java.util.List;

/** {@code ./mingshi bench NAME}. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var words = List.of(arguments);
    switch (words.isEmpty() ? "" : words.getFirst()) {
      case "startup" -> new StartupBench(System.getProperty("mingshi.home", "")).run();
      default -> {
        System.err.println("mingshi: no benchmark of this name; there is: startup");
        System.exit(2);
      }
    }
  }
}
