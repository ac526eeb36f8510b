package org.mingshi.platform.site;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word that stands in public addresses for a site or a column: small letters, digits and hyphens,
 * beginning with a letter, at most 40 characters. Addresses never change, so neither does a code.
 *
 * <p>Example: {@code bishan} and {@code notices} in {@code /bishan/notices/}.
 */
public record PathCode(String value) implements Comparable<PathCode> {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  /** Words that the public side or the console needs for itself. */
  private static final Set<String> RESERVED =
      Set.of(
          "admin",
          "api",
          "assets",
          "atom",
          "console",
          "current",
          "errors",
          "favicon",
          "feed",
          "feeds",
          "files",
          "gone",
          "health",
          "home",
          "index",
          "login",
          "logout",
          "manifest",
          "mingshi",
          "portal",
          "public",
          "robots",
          "rss",
          "search",
          "setup",
          "shared",
          "site",
          "sitemap",
          "sites",
          "static",
          "status",
          "trees",
          "well-known",
          "www");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException for a word of another form or one that is reserved
   */
  public PathCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "\"" + value + "\" cannot stand in an address: small letters, digits, hyphens, 1 to 40");
    }
    if (RESERVED.contains(value)) {
      throw new IllegalArgumentException("\"" + value + "\" is reserved in addresses");
    }
  }

  /** Whether the text could be a code. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches() && !RESERVED.contains(text);
  }

  @Override
  public int compareTo(PathCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
