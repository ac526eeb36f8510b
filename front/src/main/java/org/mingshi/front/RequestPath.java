package org.mingshi.front;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mingshi.exchange.TreePath;

/**
 * What a request asks for: a file, or a directory when the address ends with a slash.
 *
 * <p>The raw path is decoded once, strictly: broken escapes, bytes that are not UTF-8 and
 * everything that {@link TreePath} refuses ask for nothing that exists. So {@code /a/%2e%2e/b},
 * {@code /a/..%2fb}, {@code /a%00b}, {@code /a%5cb} and {@code /a/%252e%252e/b} are all simply not
 * found. Example: {@code /bishan-jw/zcwj/} is the directory {@code bishan-jw/zcwj}.
 *
 * @param directory whether the address ends with a slash
 * @param segments the path without its slashes at both ends; empty for the root
 */
record RequestPath(boolean directory, Optional<TreePath> segments) {

  private static final String NEVER_SERVED = ".gone";

  /** Reads the raw path of a request; empty when nothing can be there. */
  static Optional<RequestPath> parse(String raw) {
    if (!raw.startsWith("/")) {
      return Optional.empty();
    }
    if (raw.equals("/")) {
      return Optional.of(new RequestPath(true, Optional.empty()));
    }
    boolean directory = raw.endsWith("/");
    return decode(raw.substring(1, directory ? raw.length() - 1 : raw.length()))
        .flatMap(TreePath::find)
        .filter(path -> !path.value().endsWith(NEVER_SERVED))
        .map(path -> new RequestPath(directory, Optional.of(path)));
  }

  /** The file that answers: the path itself, or the directory's {@code index.html}. */
  TreePath file() {
    if (!directory) {
      return segments.orElseThrow();
    }
    return new TreePath(segments.map(path -> path.value() + "/").orElse("") + "index.html");
  }

  /** The first segment, which names the site: {@code bishan-jw}; empty at the root. */
  String site() {
    return segments
        .map(path -> path.value().substring(0, (path.value() + "/").indexOf('/')))
        .orElse("");
  }

  private static Optional<String> decode(String raw) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        boolean whole = i + 2 < raw.length();
        int high = whole ? Character.digit(raw.charAt(i + 1), 16) : -1;
        int low = whole ? Character.digit(raw.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        bytes.put((byte) (high * 16 + low));
        i += 2;
      } else if (c > 0x20 && c < 0x7f) {
        bytes.put((byte) c);
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes.flip())
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
