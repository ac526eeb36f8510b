package org.mingshi.platform.review.comment;

import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.shell.Actor;

/** Throw away a comment that was not sent yet. */
public record DropDraft(EditionId edition, CommentId comment, Actor by) {}
