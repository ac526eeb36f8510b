package org.mingshi.platform.site;

import java.util.Arrays;

/** How much weight a column carries; a fact that regulations judge by ({@code column.level}). */
public enum ColumnLevel {
  /** Everyday columns. */
  ORDINARY("ordinary", "一般"),
  /** Columns whose items ask for a higher review, such as documents of the government. */
  HIGH("high", "重要");

  private final String key;
  private final String label;

  ColumnLevel(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The word used in packs and tables, such as {@code high}. */
  public String key() {
    return key;
  }

  /** The Chinese name, such as {@code 重要}. */
  public String label() {
    return label;
  }

  /**
   * Finds the level of column by its {@link #key()}.
   *
   * @throws IllegalArgumentException for an unknown word
   */
  public static ColumnLevel ofKey(String key) {
    return Arrays.stream(values())
        .filter(level -> level.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown level of column: " + key));
  }
}
