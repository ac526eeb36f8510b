package org.mingshi.platform.item;

/** Decides which characters of a text are kept. */
final class Characters {

  private Characters() {}

  /**
   * Drops what a reader cannot see and an attacker could use: control characters, marks that turn
   * the direction of writing, zero-width characters, lone surrogates and unassigned code points of
   * the kind {@code U+FFFE}.
   */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Characters::kept).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Takes typed indentation and blanks away from both ends: spaces, U+3000, U+00A0. */
  static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Makes one space of every run of blanks that a browser would show as one. */
  static String collapsed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean now = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00a0';
      if (!now) {
        out.append(c);
      } else if (!space) {
        out.append(' ');
      }
      space = now;
    }
    return out.toString();
  }

  static boolean blank(char c) {
    return c == '\u3000' || c == '\u00a0' || Character.isWhitespace(c);
  }

  private static boolean kept(int c) {
    return switch (c) {
      case '\n', '\t', '\r' -> true;
      case 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x00AD -> false;
      case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E -> false;
      case 0x2066, 0x2067, 0x2068, 0x2069 -> false;
      default ->
          !Character.isISOControl(c)
              && Character.getType(c) != Character.SURROGATE
              && (c & 0xFFFE) != 0xFFFE;
    };
  }
}
