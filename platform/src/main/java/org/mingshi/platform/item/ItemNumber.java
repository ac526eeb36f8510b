package org.mingshi.platform.item;

/**
 * The number of an item in its public address: 1042 in {@code /jw/2026/11/1042.html}. It is never
 * given twice and never changes.
 */
public record ItemNumber(long value) {

  /**
   * Keeps numbers positive.
   *
   * @throws IllegalArgumentException when the number is not positive
   */
  public ItemNumber {
    if (value < 1) {
      throw new IllegalArgumentException("an item number is positive, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
