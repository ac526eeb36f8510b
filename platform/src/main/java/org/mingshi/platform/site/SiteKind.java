package org.mingshi.platform.site;

import java.util.Arrays;

/** What a site is for; a fact that regulations judge by ({@code site.kind}). */
public enum SiteKind {
  /** The one portal of an authority. */
  PORTAL("portal", "门户网站"),
  /** The site of one of its departments. */
  DEPARTMENT("department", "部门网站"),
  /** A site for one purpose. */
  TOPIC("topic", "专项网站");

  private final String key;
  private final String label;

  SiteKind(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The word used in packs and tables, such as {@code portal}. */
  public String key() {
    return key;
  }

  /** The Chinese name, such as {@code 门户网站}. */
  public String label() {
    return label;
  }

  /**
   * Finds the kind of site by its {@link #key()}.
   *
   * @throws IllegalArgumentException for an unknown word
   */
  public static SiteKind ofKey(String key) {
    return Arrays.stream(values())
        .filter(kind -> kind.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown kind of site: " + key));
  }
}
