package org.mingshi.platform.review.comment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.Outcome;
import org.mingshi.platform.review.difference.Blocks;
import org.mingshi.platform.review.store.CommentRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a reviewer notes while reading, seen by nobody else until the decision is sent. A
 * draft changes nothing that others rely on, so the ledger hears of it when it is sent.
 */
@Component
public class DraftingComment {

  private static final int LONGEST_WORDS = 2_000;
  private static final int LONGEST_QUOTE = 500;
  private static final int MOST_DRAFTS = 200;

  private final CommentRights rights;
  private final Editions editions;
  private final CommentRows rows;
  private final Clock clock;

  DraftingComment(CommentRights rights, Editions editions, CommentRows rows, Clock clock) {
    this.rights = rights;
    this.editions = editions;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Keeps the draft, or says why not.
   *
   * @throws org.mingshi.platform.shell.NotFound when this person does not see such an edition
   */
  @Transactional
  public Outcome draft(DraftComment command) {
    Edition edition = rights.held(command.edition(), command.by());
    Optional<Passage> passage = passage(edition, command);
    List<Obstacle> obstacles = obstacles(edition, command, passage.isPresent());
    if (!obstacles.isEmpty()) {
      return new Outcome.Refused(obstacles);
    }
    Actor by = command.by();
    rows.addDraft(
        new Comment(
            new CommentId(Ids.next(clock)),
            edition.id(),
            passage.orElseThrow(),
            null,
            command.binding(),
            command.words(),
            by.account(),
            new PersonId(by.person()),
            by.label(),
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
    return new Outcome.Done(edition);
  }

  private Optional<Passage> passage(Edition edition, DraftComment command) {
    int revision = edition.standing().revision();
    return command.block() == 0
        ? Optional.of(Passage.whole(revision))
        : Blocks.text(editions.current(edition).text().body(), command.block())
            .filter(text -> text.contains(command.quote()))
            .map(text -> new Passage(revision, command.block(), command.quote(), text));
  }

  private List<Obstacle> obstacles(Edition edition, DraftComment command, boolean found) {
    List<Basis> basis = rights.basis(edition);
    List<Obstacle> obstacles = new ArrayList<>();
    if (!rights.reviews(edition, command.by())) {
      obstacles.add(CommentObstacle.COMMENT_NOT_PERMITTED.on(basis));
    }
    if (!edition.hash().equals(command.seen())) {
      obstacles.add(CommentObstacle.REVISION_OUTDATED.on(basis));
    } else if (!found) {
      obstacles.add(CommentObstacle.PASSAGE_UNKNOWN.on(basis));
    }
    obstacles.addAll(ofWords(command.words(), basis));
    if (command.quote().length() > LONGEST_QUOTE) {
      obstacles.add(CommentObstacle.COMMENT_TOO_LONG.on(basis));
    }
    if (rows.drafts(edition.id(), new PersonId(command.by().person())).size() >= MOST_DRAFTS) {
      obstacles.add(CommentObstacle.COMMENTS_TOO_MANY.on(basis));
    }
    return obstacles;
  }

  static List<Obstacle> ofWords(String words, List<Basis> basis) {
    if (words.isBlank()) {
      return List.of(CommentObstacle.COMMENT_EMPTY.on(basis));
    }
    return words.length() > LONGEST_WORDS
        ? List.of(CommentObstacle.COMMENT_TOO_LONG.on(basis))
        : List.of();
  }
}
