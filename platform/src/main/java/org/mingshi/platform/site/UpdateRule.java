package org.mingshi.platform.site;

/**
 * How often a column must be fed.
 *
 * @param words as the unit undertakes it, such as 每周至少更新一次; empty for none
 * @param days at most so many calendar days between two items; 0 for no figure
 */
public record UpdateRule(String words, int days) {

  /** No rule of its own. */
  public static final UpdateRule NONE = new UpdateRule("", 0);

  @Override
  public String toString() {
    return days + " " + words;
  }
}
