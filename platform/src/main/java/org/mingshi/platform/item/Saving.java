package org.mingshi.platform.item;

import java.util.List;
import org.mingshi.platform.regulation.Obstacle;

/** What became of a text that somebody wanted to save. */
public sealed interface Saving {

  /** It is the text that counts now. */
  record Saved(EditionId edition, Revision revision) implements Saving {}

  /**
   * Somebody else saved meanwhile. Both texts are kept; theirs still counts.
   *
   * @param mine what was to be saved, kept as a revision of its own
   * @param theirs the text that counts
   */
  record Conflict(Revision mine, Revision theirs) implements Saving {}

  /** It was not saved, for these reasons. */
  record Refused(List<Obstacle> obstacles) implements Saving {
    /** Takes a copy. */
    public Refused {
      obstacles = List.copyOf(obstacles);
    }
  }
}
