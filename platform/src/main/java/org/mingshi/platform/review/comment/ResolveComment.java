package org.mingshi.platform.review.comment;

import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.shell.Actor;

/**
 * Say that a comment is dealt with.
 *
 * @param resolved false to open it again
 */
public record ResolveComment(EditionId edition, CommentId comment, boolean resolved, Actor by) {}
