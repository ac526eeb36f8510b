package org.mingshi.front;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param data the data directory
 * @param port 1 to 65535, or 0 for any free port
 * @param bind the address to listen on
 * @param waitForTree whether to start although there is no tree yet, and answer 503 until there is
 * @param known where to write who this front is; null when nobody asks
 * @param limits what a client may take
 */
record FrontOptions(
    Path data, int port, String bind, boolean waitForTree, @Nullable Known known, Limits limits) {

  /**
   * By what a later platform knows this front again.
   *
   * @param file where to write it
   * @param name one word, chosen by who started the front
   */
  record Known(Path file, String name) {}

  static final String USAGE =
      "usage: front --data DIR [--port 8080] [--bind 127.0.0.1] [--wait-for-tree] [--pid-file FILE NAME]";

  /**
   * A command line that cannot be followed; the message is one line for the person who typed it.
   */
  static final class BadCommandLine extends Exception {
    private static final long serialVersionUID = 1L;

    BadCommandLine(String message) {
      super(message);
    }
  }

  static FrontOptions parse(List<String> arguments) throws BadCommandLine {
    Path data = null;
    int port = 8080;
    String bind = "127.0.0.1";
    boolean waitForTree = false;
    Known known = null;
    Iterator<String> words = arguments.iterator();
    while (words.hasNext()) {
      String word = words.next();
      switch (word) {
        case "--data" -> data = Path.of(value(word, words));
        case "--port" -> port = port(value(word, words));
        case "--bind" -> bind = value(word, words);
        case "--wait-for-tree" -> waitForTree = true;
        case "--pid-file" -> known = new Known(Path.of(value(word, words)), value(word, words));
        default -> throw new BadCommandLine("unknown option " + word + "; " + USAGE);
      }
    }
    return new FrontOptions(required(data), port, bind, waitForTree, known, Limits.usual());
  }

  private static Path required(@Nullable Path data) throws BadCommandLine {
    if (data == null) {
      throw new BadCommandLine("--data is missing; " + USAGE);
    }
    return data;
  }

  private static String value(String option, Iterator<String> words) throws BadCommandLine {
    if (!words.hasNext()) {
      throw new BadCommandLine(option + " needs a value; " + USAGE);
    }
    return words.next();
  }

  private static int port(String text) throws BadCommandLine {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // said below, together with numbers out of range
    }
    throw new BadCommandLine("--port is a number from 0 to 65535, not '" + text + "'");
  }
}
