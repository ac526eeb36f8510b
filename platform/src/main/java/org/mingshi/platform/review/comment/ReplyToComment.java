package org.mingshi.platform.review.comment;

import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Words;
import org.mingshi.platform.shell.Actor;

/** Answer a comment; everybody reads it at once. */
public record ReplyToComment(EditionId edition, CommentId comment, String words, Actor by) {

  /** Cleans the words. */
  public ReplyToComment {
    words = Words.paragraphs(words);
  }
}
