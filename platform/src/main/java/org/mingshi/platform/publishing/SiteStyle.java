package org.mingshi.platform.publishing;

/**
 * The one colour of a site, and the two shades made of it, as a style sheet of its own; so no page
 * needs a style inside.
 */
final class SiteStyle {

  private SiteStyle() {}

  /**
   * For {@code #8a1c1c}: the colour, the same darker for what is pressed, and almost white for the
   * ground of labels.
   */
  static String of(String mainColor) {
    return ":root { --main: %s; --main-deep: %s; --main-pale: %s; }\n"
        .formatted(mainColor, mixed(mainColor, 0x00, 0.28), mixed(mainColor, 0xff, 0.94));
  }

  private static String mixed(String color, int with, double share) {
    var out = new StringBuilder("#");
    for (int at = 1; at < 7; at += 2) {
      int channel = Integer.parseInt(color, at, at + 2, 16);
      out.append("%02x".formatted(Math.round(channel + (with - channel) * share)));
    }
    return out.toString();
  }
}
