package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two blocks cell by cell, as long as the work that one comparison may cost is not spent;
 * after that a changed block is shown as the old one and the new one.
 */
final class BlockWords {

  private static final long MOST_WORK = 40_000_000;
  static final double ALIKE = 0.3;

  private long work;
  private boolean shortened;

  /** Whether some blocks were too long or too many to be compared word by word. */
  boolean shortened() {
    return shortened;
  }

  List<List<Segment>> compare(Block before, Block after) {
    List<List<Segment>> cells = new ArrayList<>();
    for (int i = 0; i < before.cells().size(); i++) {
      cells.add(compare(before.cells().get(i), after.cells().get(i)));
    }
    return List.copyOf(cells);
  }

  private List<Segment> compare(List<Word> before, List<Word> after) {
    if (before.equals(after)) {
      return before.isEmpty() ? List.of() : List.of(Segment.same(after));
    }
    if (!Word.text(before).equals(Word.text(after))) {
      if (before.isEmpty() || after.isEmpty() || Wording.likeness(before, after) < ALIKE) {
        return Wording.replaced(before, after);
      }
      long words = before.size() + (long) after.size();
      work += words * words;
      if (words > Alignment.MOST || work > MOST_WORK) {
        shortened = true;
        return Wording.replaced(before, after);
      }
    }
    return Wording.compare(before, after);
  }

  /** What happened to the form of a block, in words. */
  static String reshaped(Block before, Block after) {
    if (!before.label().equals(after.label())) {
      return before.label() + "改为" + after.label();
    }
    if (before.level() != after.level()) {
      return "列表层级由 " + before.level() + " 改为 " + after.level();
    }
    return before.shape().equals(after.shape()) ? "" : before.label() + "的排版结构有调整";
  }
}
