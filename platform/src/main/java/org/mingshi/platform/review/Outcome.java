package org.mingshi.platform.review;

import java.util.List;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.regulation.Obstacle;

/** What became of something that a person wanted to do with an edition. */
public sealed interface Outcome {

  /** It was done; this is the edition afterwards. */
  record Done(Edition edition) implements Outcome {}

  /**
   * It was not done, for these reasons; nothing has changed but the ledger, which notes the try.
   */
  record Refused(List<Obstacle> obstacles) implements Outcome {
    /** Takes a copy. */
    public Refused {
      obstacles = List.copyOf(obstacles);
    }
  }
}
