package org.mingshi.front;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.mingshi.exchange.MachineClock;
import org.mingshi.exchange.PublicTree;

/**
 * The front's command: {@code --data DIR [--port 8080] [--bind 127.0.0.1] [--wait-for-tree]
 * [--pid-file FILE NAME]}. Prints its address to standard output when it listens; says in one line
 * on standard error why it cannot, and ends with status 2 for a wrong command line, 1 for
 * everything else.
 */
public final class Main {

  private Main() {}

  /** Runs until it is told to stop by SIGTERM or SIGINT. */
  public static void main(String[] arguments) {
    // The server core writes its own remarks through SLF4J; the front says what matters itself.
    if (System.getProperty("slf4j.provider") == null) {
      System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
      System.setProperty("slf4j.internal.verbosity", "WARN");
    }
    try {
      serve(FrontOptions.parse(List.of(arguments)));
    } catch (FrontOptions.BadCommandLine e) {
      fail(2, rootOf(e));
    }
  }

  private static void serve(FrontOptions options) {
    if (!Files.isDirectory(options.data())) {
      fail(1, "no directory " + options.data());
    }
    if (!options.waitForTree() && PublicTree.in(options.data()).current().isEmpty()) {
      fail(
          1,
          "no public tree in "
              + options.data()
              + " (expected "
              + PublicTree.in(options.data()).currentLink()
              + "); the platform makes one when it first runs");
    }
    var server = new FrontServer(options, MachineClock.inChina());
    try {
      var known = options.known();
      if (known != null) {
        PidFile.write(known.file(), known.name());
      }
      int port = server.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
      System.out.println(
          "http://"
              + (options.bind().contains(":") ? "[" + options.bind() + "]" : options.bind())
              + ":"
              + port
              + "/");
      server.join();
    } catch (IOException e) {
      fail(1, "cannot listen on " + options.bind() + ":" + options.port() + ": " + rootOf(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      fail(1, "cannot start: " + rootOf(e));
    }
  }

  private static void stop(FrontServer server) {
    try {
      server.close();
    } catch (Exception e) {
      System.err.println("front: did not stop cleanly: " + e);
    }
  }

  private static String rootOf(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }

  private static void fail(int status, String why) {
    System.err.println("front: " + why);
    System.exit(status);
  }
}
