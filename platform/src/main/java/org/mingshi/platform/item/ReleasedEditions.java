package org.mingshi.platform.item;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers what is released: the only reading door of the renderer. */
public interface ReleasedEditions {

  /**
   * The released edition with this id; empty when it is not released, not released any more (taken
   * down), or unknown.
   */
  Optional<ReleasedEdition> find(EditionId edition);

  /** The files that stand with the edition, or stood with it before it was taken down. */
  List<Attachment> filesOf(EditionId edition);

  /**
   * Released editions in the order of item numbers, for making or verifying the whole tree piece by
   * piece.
   *
   * @param after the number after which to go on, null for the beginning
   * @param limit how many at most
   */
  List<ReleasedEdition> after(@Nullable ItemNumber after, int limit);
}
