package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds elements that stand exactly once in both lists and keep their order: the fixed points of a
 * comparison (patience diff). Time n log n.
 */
final class Anchors {

  private Anchors() {}

  /** Pairs of places, both ascending. */
  static List<int[]> between(int[] before, int[] after) {
    Map<Integer, Integer> once = once(before);
    Map<Integer, Integer> newOnce = once(after);
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < before.length; i++) {
      Integer there = once.containsKey(before[i]) ? newOnce.get(before[i]) : null;
      if (there != null) {
        pairs.add(new int[] {i, there});
      }
    }
    return ascending(pairs);
  }

  private static Map<Integer, Integer> once(int[] numbers) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      places.merge(numbers[i], i, (first, second) -> -1);
    }
    places.values().removeIf(place -> place < 0);
    return places;
  }

  /** The longest ascending run of second places. */
  private static List<int[]> ascending(List<int[]> pairs) {
    int[] lastOfLength = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(lastOfLength[middle])[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : lastOfLength[low - 1];
      lastOfLength[low] = i;
      length = Math.max(length, low + 1);
    }
    int[][] found = new int[length][];
    int at = length == 0 ? -1 : lastOfLength[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      found[i] = pairs.get(at);
      at = previous[at];
    }
    return Arrays.asList(found);
  }
}
