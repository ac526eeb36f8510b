package org.mingshi.platform.review.comment;

import java.time.Instant;
import java.util.UUID;
import org.mingshi.platform.organization.PersonId;

/**
 * Somebody said that a comment is dealt with, or that it is not yet; the last word counts.
 *
 * @param resolved false when it was opened again
 */
public record Resolution(
    UUID id,
    CommentId comment,
    boolean resolved,
    UUID account,
    PersonId person,
    String personLabel,
    Instant at) {}
