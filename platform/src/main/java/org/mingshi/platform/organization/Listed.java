package org.mingshi.platform.organization;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next where the next page begins; empty on the last one
 */
public record Listed<T>(List<T> rows, String next) {

  public Listed {
    rows = List.copyOf(rows);
  }

  /**
   * The first {@code size} of the rows; one more was asked for to know whether there is a next
   * page.
   */
  public static <T> Listed<T> of(
      List<T> found, int size, java.util.function.Function<T, String> key) {
    List<T> shown = found.subList(0, Math.min(size, found.size()));
    return new Listed<>(shown, found.size() > size ? key.apply(shown.getLast()) : "");
  }
}
