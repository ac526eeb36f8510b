package org.mingshi.platform.review.difference;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which elements of two lists stay, as stretches in order: {@code [0..3) = [0..3)}, then {@code
 * [3..5)} was replaced by {@code [3..4)}, and so on. The work is bounded: what is too large to be
 * aligned element by element is one replaced stretch.
 */
final class Alignment {

  /** Above this many elements on both sides a stretch without anchors is not looked into. */
  static final int MOST = 6_000;

  /**
   * A stretch of both lists: equal elements, or elements of the first that gave way to elements of
   * the second.
   */
  record Stretch(boolean same, int from, int to, int newFrom, int newTo) {}

  private final int[] before;
  private final int[] after;
  private final List<Stretch> stretches = new ArrayList<>();

  private Alignment(int[] before, int[] after) {
    this.before = before;
    this.after = after;
  }

  /** Aligns element by element: for words inside a block. */
  static List<Stretch> close(List<?> before, List<?> after) {
    Alignment alignment = numbered(before, after);
    alignment.trimmed(0, before.size(), 0, after.size());
    return alignment.merged();
  }

  /**
   * Aligns first by what stands exactly once on both sides, then the rest between: for the blocks
   * of a long text.
   */
  static List<Stretch> anchored(List<?> before, List<?> after) {
    Alignment alignment = numbered(before, after);
    int from = 0;
    int newFrom = 0;
    for (int[] anchor : Anchors.between(alignment.before, alignment.after)) {
      alignment.trimmed(from, anchor[0], newFrom, anchor[1]);
      alignment.same(anchor[0], anchor[0] + 1, anchor[1]);
      from = anchor[0] + 1;
      newFrom = anchor[1] + 1;
    }
    alignment.trimmed(from, before.size(), newFrom, after.size());
    return alignment.merged();
  }

  private static Alignment numbered(List<?> before, List<?> after) {
    Map<Object, Integer> numbers = new HashMap<>();
    return new Alignment(numbers(before, numbers), numbers(after, numbers));
  }

  private static int[] numbers(List<?> elements, Map<Object, Integer> numbers) {
    return elements.stream()
        .mapToInt(it -> numbers.computeIfAbsent(it, none -> numbers.size()))
        .toArray();
  }

  private void trimmed(int from, int to, int newFrom, int newTo) {
    int start = 0;
    while (from + start < to
        && newFrom + start < newTo
        && before[from + start] == after[newFrom + start]) {
      start++;
    }
    int end = 0;
    while (from + start < to - end
        && newFrom + start < newTo - end
        && before[to - end - 1] == after[newTo - end - 1]) {
      end++;
    }
    same(from, from + start, newFrom);
    between(from + start, to - end, newFrom + start, newTo - end);
    same(to - end, to, newTo - end);
  }

  private void between(int from, int to, int newFrom, int newTo) {
    if (from == to || newFrom == newTo || to - from + newTo - newFrom > MOST) {
      replaced(from, to, newFrom, newTo);
      return;
    }
    int at = from;
    int newAt = newFrom;
    List<Change> changes =
        new MyersDiffWithLinearSpace<Integer>()
            .computeDiff(boxed(before, from, to), boxed(after, newFrom, newTo), null);
    for (Change change : changes) {
      int start = from + change.startOriginal;
      int newStart = newFrom + change.startRevised;
      same(at, start, newAt);
      at = from + change.endOriginal;
      newAt = newFrom + change.endRevised;
      replaced(start, at, newStart, newAt);
    }
    same(at, to, newAt);
  }

  private static List<Integer> boxed(int[] numbers, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> numbers[i]).toList();
  }

  private void same(int from, int to, int newFrom) {
    if (to > from) {
      stretches.add(new Stretch(true, from, to, newFrom, newFrom + to - from));
    }
  }

  private void replaced(int from, int to, int newFrom, int newTo) {
    if (to > from || newTo > newFrom) {
      stretches.add(new Stretch(false, from, to, newFrom, newTo));
    }
  }

  private List<Stretch> merged() {
    List<Stretch> merged = new ArrayList<>();
    for (Stretch it : stretches) {
      if (!merged.isEmpty() && merged.getLast().same() == it.same()) {
        Stretch last = merged.removeLast();
        merged.add(new Stretch(it.same(), last.from(), it.to(), last.newFrom(), it.newTo()));
      } else {
        merged.add(it);
      }
    }
    return List.copyOf(merged);
  }
}
