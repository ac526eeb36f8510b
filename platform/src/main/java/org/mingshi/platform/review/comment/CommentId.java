package org.mingshi.platform.review.comment;

import java.util.UUID;

/** Names one comment, as a draft and afterwards. */
public record CommentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
