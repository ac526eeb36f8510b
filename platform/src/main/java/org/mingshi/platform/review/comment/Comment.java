package org.mingshi.platform.review.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.organization.PersonId;

/**
 * What a person says about a passage, or in answer to a comment.
 *
 * @param replyTo the comment it answers, null for one of its own
 * @param binding whether it must be dealt with before anybody approves; a remark for information is
 *     not
 */
public record Comment(
    CommentId id,
    EditionId edition,
    Passage passage,
    @Nullable CommentId replyTo,
    boolean binding,
    String words,
    UUID account,
    PersonId person,
    String personLabel,
    Instant at) {

  Comment sentAt(Instant moment) {
    return new Comment(
        id, edition, passage, replyTo, binding, words, account, person, personLabel, moment);
  }
}
