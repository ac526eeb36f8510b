package org.mingshi.platform.review.comment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.DecisionCompanion;
import org.mingshi.platform.review.store.CommentRows;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/**
 * Sends a reviewer's drafts with their decision, in the same transaction, and lets nobody approve
 * over a comment that still asks for something, their own drafts included.
 */
@Component
class SendingComments implements DecisionCompanion {

  private final CommentRows rows;
  private final Comments comments;
  private final CommentRights rights;
  private final CommentKeeping keeping;
  private final Clock clock;

  SendingComments(
      CommentRows rows,
      Comments comments,
      CommentRights rights,
      CommentKeeping keeping,
      Clock clock) {
    this.rows = rows;
    this.comments = comments;
    this.rights = rights;
    this.keeping = keeping;
    this.clock = clock;
  }

  @Override
  public List<Obstacle> againstGoingOn(Edition edition) {
    long open = comments.threads(edition).stream().filter(CommentThread::stands).count();
    return open == 0
        ? List.of()
        : List.of(CommentObstacle.COMMENT_UNRESOLVED.on(rights.basis(edition), "：" + open + " 条"));
  }

  @Override
  public List<Obstacle> againstOwnApproval(Edition edition, Actor by) {
    long asking =
        rows.drafts(edition.id(), new PersonId(by.person())).stream()
            .filter(Comment::binding)
            .count();
    return asking == 0
        ? List.of()
        : List.of(
            CommentObstacle.COMMENT_UNRESOLVED.on(
                rights.basis(edition), "：您未发出的批注中有 " + asking + " 条要求修改，应随退回发出，或改为“仅供参考”"));
  }

  @Override
  public void decided(Edition edition, Actor by) {
    for (Comment draft : rows.drafts(edition.id(), new PersonId(by.person()))) {
      keeping.add(draft.sentAt(clock.instant().truncatedTo(ChronoUnit.MICROS)), by);
      rows.dropDraft(draft.id(), edition.id(), draft.person());
    }
  }
}
