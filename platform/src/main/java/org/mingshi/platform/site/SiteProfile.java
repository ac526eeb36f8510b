package org.mingshi.platform.site;

import java.util.regex.Pattern;

/**
 * What the public reads about a site on each of its pages: names, the numbers under which the state
 * knows it, and how to reach the people behind it (《政府网站发展指引》: the footer and the three site tags).
 *
 * @param name the registered Chinese name, such as {@code 重庆市璧山区人民政府}
 * @param domain the registered domain, such as {@code www.bishan.example}
 * @param identificationCode the ten-digit site identification code (网站标识码)
 * @param icpNumber the ICP filing, such as {@code 渝ICP备00000001号}
 * @param policeNumber the public security filing, such as {@code 渝公网安备 50000000000001号}
 * @param organizer who runs it, in the words of the footer (主办)
 * @param undertaker who keeps it up (承办)
 * @param contact telephone, address or mail, in the words of the footer
 * @param mainColor its one colour as {@code #rrggbb}, readable on white
 */
public record SiteProfile(
    String name,
    String domain,
    String identificationCode,
    String icpNumber,
    String policeNumber,
    String organizer,
    String undertaker,
    String contact,
    String mainColor) {

  static final Pattern CODE = Pattern.compile("[0-9]{10}");
  static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");
  private static final double READABLE = 4.5;

  /**
   * Checks the form of what the state gave and the colour.
   *
   * @throws IllegalArgumentException when the identification code has not ten digits or the colour
   *     is of another form or too pale to be read on white (WCAG 2.2, 1.4.3: 4.5 to 1)
   */
  public SiteProfile {
    if (name.isBlank() || domain.isBlank()) {
      throw new IllegalArgumentException("a site needs a name and a domain");
    }
    if (!CODE.matcher(identificationCode).matches()) {
      throw new IllegalArgumentException(
          "\"" + identificationCode + "\" is not a site identification code of ten digits");
    }
    if (!COLOR.matcher(mainColor).matches()) {
      throw new IllegalArgumentException("\"" + mainColor + "\" is not a colour #rrggbb");
    }
    if (contrastOnWhite(mainColor) < READABLE) {
      throw new IllegalArgumentException(
          "\"" + mainColor + "\" is too pale to be read on white (needs 4.5 to 1)");
    }
  }

  /** Whether text of this colour can be read on white. */
  static boolean isReadable(String color) {
    return COLOR.matcher(color).matches() && contrastOnWhite(color) >= READABLE;
  }

  private static double contrastOnWhite(String color) {
    double luminance =
        0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
    return 1.05 / (luminance + 0.05);
  }

  private static double channel(String color, int from) {
    double value = Integer.parseInt(color, from, from + 2, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
