package org.mingshi.platform.review.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a text of blocks.
 *
 * @param edits all blocks in reading order, each with what happened to it
 * @param shortened whether some changed blocks are shown as a whole, since the texts are too long
 *     to be compared word by word
 * @param restructured whether the blocks are the same but are grouped otherwise, such as one list
 *     made of two
 */
public record BodyChange(List<Edit> edits, boolean shortened, boolean restructured) {

  /** Takes a copy. */
  public BodyChange {
    edits = List.copyOf(edits);
  }

  /** Whether nothing happened. */
  public boolean isEmpty() {
    return !restructured && edits.stream().allMatch(Edit.Same.class::isInstance);
  }

  /** Neighbouring blocks that all changed, or all stand as they stood. */
  public List<Stretch> stretches() {
    return Stretch.of(edits);
  }

  /**
   * A stretch of the text.
   *
   * @param change what to tick when it was looked at; null where nothing changed, or where only
   *     stood what is shown elsewhere
   */
  public record Stretch(List<Edit> edits, @Nullable Change change) {

    /** Takes a copy. */
    public Stretch {
      edits = List.copyOf(edits);
    }

    /** Whether nothing changed in it. */
    public boolean isSame() {
      return edits.getFirst() instanceof Edit.Same;
    }

    private static List<Stretch> of(List<Edit> edits) {
      return Stretches.of(edits);
    }
  }
}
