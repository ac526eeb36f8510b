package org.mingshi.platform.review.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.review.difference.Change;
import org.mingshi.platform.review.difference.Difference;
import org.mingshi.platform.review.difference.Edit;

/**
 * One text beside another, as the page shows it.
 *
 * @param from what it is compared with; null when the whole text is shown as new
 * @param sides what may be chosen
 * @param text the text on the right
 * @param current whether that is the text that counts now, so that it may be commented on
 * @param difference what differs; for a new text everything stands as kept
 * @param seen the keys of the changes that this person ticked
 * @param sinceMine the side of this person's last decision; null when there is none, or when
 *     nothing changed since
 */
public record Comparison(
    @Nullable Side from,
    Side to,
    List<Side> sides,
    Manuscript text,
    boolean current,
    Difference difference,
    List<Part> parts,
    Set<String> seen,
    @Nullable Side sinceMine,
    boolean identical) {

  /** Takes copies. */
  public Comparison {
    sides = List.copyOf(sides);
    parts = List.copyOf(parts);
    seen = Set.copyOf(seen);
  }

  /**
   * A text that can stand on one side.
   *
   * @param key as in addresses: {@code r2}
   * @param label for people: {@code 第 2 稿}
   */
  public record Side(String key, String label) {}

  /**
   * A stretch of the body.
   *
   * @param change what to tick, null where nothing changed
   */
  public record Part(@Nullable Change change, List<Group> groups) {

    /** Takes a copy. */
    public Part {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Neighbouring lines that are shown together.
   *
   * @param folded whether they are shown only on demand, since nothing changed in them
   * @param table whether they are rows of one table
   */
  public record Group(boolean folded, boolean table, List<Edit> lines) {

    /** Takes a copy. */
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /** Whether the text is shown as new. */
  public boolean isNew() {
    return from == null;
  }

  /** How many changes there are. */
  public int count() {
    return difference.changes().size();
  }

  /** How many of them this person ticked. */
  public int countSeen() {
    return (int) difference.changes().stream().map(Change::key).filter(seen::contains).count();
  }

  /** Whether this person ticked the change. */
  public boolean isSeen(Change change) {
    return seen.contains(change.key());
  }

  /** Whether changed blocks are shown as a whole, since the texts are too long. */
  public boolean isShortened() {
    return difference.body().shortened();
  }
}
