package org.mingshi.platform.review.web;

import java.util.List;
import java.util.stream.Collectors;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.review.comment.Comment;
import org.mingshi.platform.review.comment.CommentThread;
import org.mingshi.platform.review.comment.Comments;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Gathers the comments that a person sees and what they may do with them. */
@Component
class Talks {

  private final Comments comments;

  Talks(Comments comments) {
    this.comments = comments;
  }

  /**
   * The comments of an edition.
   *
   * @param words what was typed into a comment that was refused
   */
  Talk of(Edition edition, Actor actor, String words) {
    List<CommentThread> threads = comments.threads(edition);
    boolean reviews = comments.mayComment(edition, actor);
    return new Talk(
        threads,
        comments.drafts(edition, actor),
        threads.stream()
            .map(CommentThread::comment)
            .filter(it -> reviews || comments.mayResolve(edition, it, actor))
            .map(Comment::id)
            .collect(Collectors.toSet()),
        reviews,
        words);
  }
}
