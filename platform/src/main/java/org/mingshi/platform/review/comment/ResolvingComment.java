package org.mingshi.platform.review.comment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.review.Outcome;
import org.mingshi.platform.review.store.CommentRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that a comment is dealt with, or opens it again: by whoever reviews the item now, or whoever
 * wrote the comment. The author of the text answers and edits, but does not judge.
 */
@Component
public class ResolvingComment {

  private final CommentRights rights;
  private final CommentRows rows;
  private final CommentKeeping keeping;
  private final Clock clock;

  ResolvingComment(CommentRights rights, CommentRows rows, CommentKeeping keeping, Clock clock) {
    this.rights = rights;
    this.rows = rows;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * Says it, or says why not. Saying twice what was said already changes nothing.
   *
   * @throws NotFound when this person sees no such comment
   */
  @Transactional
  public Outcome resolve(ResolveComment command) {
    Edition edition = rights.held(command.edition(), command.by());
    Comment comment =
        rows.find(command.comment(), edition.id())
            .filter(it -> it.replyTo() == null)
            .orElseThrow(() -> new NotFound("comment " + command.comment()));
    if (!rights.mayResolve(edition, comment, command.by())) {
      return new Outcome.Refused(
          List.of(CommentObstacle.COMMENT_NOT_RESOLVABLE.on(rights.basis(edition))));
    }
    boolean resolved = rows.lastResolution(comment.id()).map(Resolution::resolved).orElse(false);
    if (resolved != command.resolved()) {
      Actor by = command.by();
      keeping.add(
          new Resolution(
              Ids.next(clock),
              comment.id(),
              command.resolved(),
              by.account(),
              new PersonId(by.person()),
              by.label(),
              clock.instant().truncatedTo(ChronoUnit.MICROS)),
          comment,
          by);
    }
    return new Outcome.Done(edition);
  }
}
