package org.mingshi.platform.review.difference;

import java.util.List;

/** What happened to one block. */
public sealed interface Edit {

  /** It stands as it stood. */
  record Same(Block before, Block after) implements Edit {}

  /**
   * Its words or its form changed.
   *
   * @param cells the words, cell by cell
   * @param reshaped what happened to its form: {@code 段落改为一级标题}; "" when nothing did
   */
  record Changed(Block before, Block after, List<List<Segment>> cells, String reshaped)
      implements Edit {}

  /** It is gone. */
  record Removed(Block before) implements Edit {}

  /** It is new. */
  record Inserted(Block after) implements Edit {}

  /** It stood here and now stands elsewhere; {@link Arrived} says what became of it. */
  record Left(Block before, int newNumber) implements Edit {}

  /**
   * It stood elsewhere.
   *
   * @param steps over how many blocks it went: 2 for 下移 2 段, -2 for 上移 2 段
   */
  record Arrived(Block before, Block after, int steps, List<List<Segment>> cells, String reshaped)
      implements Edit {

    /** The words for the way it went: {@code 上移 2 段}. */
    public String way() {
      return steps == 0 ? "移动了位置" : (steps < 0 ? "上移 " : "下移 ") + Math.abs(steps) + " 段";
    }
  }
}
