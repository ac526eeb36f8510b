package org.mingshi.front;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that a client asks for (RFC 9110, 14). Several parts at once are answered with
 * the whole file, as the RFC allows.
 *
 * <p>Example: {@code bytes=100-199} of a file of 150 bytes is the range from 100 to 149.
 *
 * @param first offset of the first byte
 * @param last offset of the last byte, included; before {@code first} when nothing of the file is
 *     meant
 */
record ByteRange(long first, long last) {

  private static final Pattern ONE = Pattern.compile("bytes=\\s*([0-9]{0,18})-([0-9]{0,18})\\s*");

  static Optional<ByteRange> parse(String header, long size) {
    Matcher one = ONE.matcher(header);
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (one.group(1).isEmpty()) {
      long length = Math.min(Long.parseLong(one.group(2)), size);
      return Optional.of(new ByteRange(size - length, length == 0 ? -1 : size - 1));
    }
    long first = Long.parseLong(one.group(1));
    long last = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
    if (last < first && !one.group(2).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        first >= size ? new ByteRange(size, -1) : new ByteRange(first, Math.min(last, size - 1)));
  }

  boolean satisfiable() {
    return last >= first;
  }

  long length() {
    return last - first + 1;
  }
}
