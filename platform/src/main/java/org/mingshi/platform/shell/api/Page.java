package org.mingshi.platform.shell.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, cut by key. Lists are never counted and never cut by number, so that they stay
 * fast however long.
 *
 * @param next where the next part begins; absent at the end
 */
@Says("A part of a list")
public record Page<T>(
    List<T> items, @Says("Give it as after to read on; absent at the end") @Nullable String next) {

  /** How many a caller gets who does not say. */
  public static final String USUAL = "20";

  /** The most that a caller may ask for. */
  public static final int MOST = 100;

  /** Takes a copy. */
  public Page {
    items = List.copyOf(items);
  }

  /** Everything there is. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null);
  }

  /**
   * Cuts a list that was read with one more than asked for.
   *
   * @param key where the next part begins, when this is the last one shown
   */
  public static <T> Page<T> cut(List<T> found, int limit, Function<T, String> key) {
    return found.size() <= limit
        ? whole(found)
        : new Page<>(found.subList(0, limit), key.apply(found.get(limit - 1)));
  }

  /** The same part with its members in other words. */
  public <R> Page<R> map(Function<T, R> words) {
    return new Page<>(items.stream().map(words).toList(), next);
  }

  /** How many are asked for, or a problem when it is too few or too many. */
  public static int limit(int asked) {
    if (asked < 1 || asked > MOST) {
      throw new ApiProblem(
          Problem.ofFields(List.of(new Problem.Fault("limit", "每页数量为 1 至 " + MOST))));
    }
    return asked;
  }
}
