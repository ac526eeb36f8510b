package org.mingshi.platform.review.comment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.Outcome;
import org.mingshi.platform.review.store.CommentRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers a comment, by anybody who sees the item. */
@Component
public class ReplyingToComment {

  private final CommentRights rights;
  private final CommentRows rows;
  private final CommentKeeping keeping;
  private final Clock clock;

  ReplyingToComment(CommentRights rights, CommentRows rows, CommentKeeping keeping, Clock clock) {
    this.rights = rights;
    this.rows = rows;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * Answers, or says why not.
   *
   * @throws NotFound when this person sees no such comment
   */
  @Transactional
  public Outcome reply(ReplyToComment command) {
    Edition edition = rights.held(command.edition(), command.by());
    Comment asked =
        rows.find(command.comment(), edition.id())
            .filter(it -> it.replyTo() == null)
            .orElseThrow(() -> new NotFound("comment " + command.comment()));
    List<Obstacle> obstacles = DraftingComment.ofWords(command.words(), rights.basis(edition));
    if (!obstacles.isEmpty()) {
      return new Outcome.Refused(obstacles);
    }
    Actor by = command.by();
    keeping.add(
        new Comment(
            new CommentId(Ids.next(clock)),
            edition.id(),
            Passage.whole(edition.standing().revision()),
            asked.id(),
            false,
            command.words(),
            by.account(),
            new PersonId(by.person()),
            by.label(),
            clock.instant().truncatedTo(ChronoUnit.MICROS)),
        by);
    return new Outcome.Done(edition);
  }
}
