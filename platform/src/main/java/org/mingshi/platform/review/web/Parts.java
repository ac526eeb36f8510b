package org.mingshi.platform.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingshi.platform.review.difference.Block;
import org.mingshi.platform.review.difference.BodyChange;
import org.mingshi.platform.review.difference.Edit;
import org.mingshi.platform.review.web.Comparison.Group;
import org.mingshi.platform.review.web.Comparison.Part;

/**
 * Lays out the stretches of a body: of what did not change only the neighbours of a change, and
 * what was commented on, are shown at once.
 */
final class Parts {

  private static final int NEAR = 2;
  private static final int SHORTEST_FOLD = 3;

  private final boolean whole;
  private final Set<Integer> commented;

  private Parts(boolean whole, Set<Integer> commented) {
    this.whole = whole;
    this.commented = commented;
  }

  /**
   * The parts of a body.
   *
   * @param whole whether everything is shown, for a text that is new
   * @param commented the numbers of blocks that stay in view
   */
  static List<Part> of(BodyChange body, boolean whole, Set<Integer> commented) {
    Parts parts = new Parts(whole, commented);
    List<BodyChange.Stretch> stretches = body.stretches();
    List<Part> all = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      BodyChange.Stretch it = stretches.get(i);
      all.add(
          new Part(
              it.change(),
              it.isSame()
                  ? parts.kept(it.edits(), i == 0, i == stretches.size() - 1)
                  : grouped(it.edits(), false)));
    }
    return all;
  }

  private List<Group> kept(List<Edit> edits, boolean first, boolean last) {
    int head = first ? 0 : NEAR;
    int tail = last ? edits.size() : edits.size() - NEAR;
    List<Group> groups = new ArrayList<>();
    int from = 0;
    while (from < edits.size()) {
      boolean folded = isFolded(edits.get(from), from, head, tail);
      int to = from + 1;
      while (to < edits.size() && isFolded(edits.get(to), to, head, tail) == folded) {
        to++;
      }
      groups.addAll(grouped(edits.subList(from, to), folded && to - from >= SHORTEST_FOLD));
      from = to;
    }
    return groups;
  }

  private boolean isFolded(Edit edit, int place, int head, int tail) {
    return !whole && place >= head && place < tail && !commented.contains(number(edit));
  }

  /** Folded lines stay together; shown ones are cut where a table begins or ends. */
  private static List<Group> grouped(List<Edit> edits, boolean folded) {
    if (folded) {
      return List.of(new Group(true, false, edits));
    }
    List<Group> groups = new ArrayList<>();
    int from = 0;
    while (from < edits.size()) {
      int table = table(edits.get(from));
      int to = from + 1;
      while (to < edits.size() && table > 0 && table(edits.get(to)) == table) {
        to++;
      }
      groups.add(new Group(false, table > 0, edits.subList(from, to)));
      from = to;
    }
    return groups;
  }

  private static int table(Edit edit) {
    Block block = block(edit);
    return block.kind() == Block.Kind.ROW && !(edit instanceof Edit.Left) ? block.table() : 0;
  }

  private static int number(Edit edit) {
    return block(edit).number();
  }

  private static Block block(Edit edit) {
    return switch (edit) {
      case Edit.Same it -> it.after();
      case Edit.Changed it -> it.after();
      case Edit.Removed it -> it.before();
      case Edit.Inserted it -> it.after();
      case Edit.Left it -> it.before();
      case Edit.Arrived it -> it.after();
    };
  }
}
