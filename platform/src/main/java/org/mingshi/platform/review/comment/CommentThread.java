package org.mingshi.platform.review.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its answers.
 *
 * @param block where its passage stands in the text that counts now; 0 for the item as a whole, and
 *     null when the passage stands there no more (原文已改动)
 * @param resolution the last word about it, null before any
 */
public record CommentThread(
    Comment comment,
    List<Comment> replies,
    @Nullable Integer block,
    @Nullable Resolution resolution) {

  /** Takes a copy. */
  public CommentThread {
    replies = List.copyOf(replies);
  }

  /** Whether somebody said that it is dealt with. */
  public boolean isResolved() {
    return resolution != null && resolution.resolved();
  }

  /** Whether its passage was changed since. */
  public boolean isPassageChanged() {
    return block == null;
  }

  /** Whether it stands against an approval. */
  public boolean stands() {
    return comment.binding() && !isResolved() && !isPassageChanged();
  }
}
