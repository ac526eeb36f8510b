package org.mingshi.platform.publishing;

import java.util.List;
import org.mingshi.platform.regulation.Obstacle;

/** What became of a wish to take an item down. */
public sealed interface TakeDownOutcome {

  /** It is down; the files follow within a moment. */
  record TakenDown() implements TakeDownOutcome {}

  /** It was not taken down, for these reasons; only the ledger notes the try. */
  record Refused(List<Obstacle> obstacles) implements TakeDownOutcome {
    /** Takes a copy. */
    public Refused {
      obstacles = List.copyOf(obstacles);
    }
  }
}
