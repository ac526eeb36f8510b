package org.mingshi.platform.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Transition;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.review.store.RoundRows;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raises or lowers the flags and the impact of what is under review, and chooses its chain anew:
 * further steps are inserted, steps that are asked no longer are dropped. The text stays as it is,
 * so no signature on it is lost. All of it is one transaction.
 */
@Component
public class Marking {

  private final Editions editions;
  private final RoundRows rounds;
  private final Regulations regulations;
  private final Marked marked;
  private final JudgingMark judging;
  private final Rechoosing rechoosing;
  private final MarkingRecord record;
  private final RoundWriting writing;
  private final GivingTurns turns;
  private final Refusing refusing;
  private final Clock clock;

  Marking(
      Editions editions,
      RoundRows rounds,
      Regulations regulations,
      Marked marked,
      JudgingMark judging,
      Rechoosing rechoosing,
      MarkingRecord record,
      RoundWriting writing,
      GivingTurns turns,
      Refusing refusing,
      Clock clock) {
    this.editions = editions;
    this.rounds = rounds;
    this.regulations = regulations;
    this.marked = marked;
    this.judging = judging;
    this.rechoosing = rechoosing;
    this.record = record;
    this.writing = writing;
    this.turns = turns;
    this.refusing = refusing;
    this.clock = clock;
  }

  /**
   * Marks, or says everything that stands in the way: a chain that the marks ask for and that
   * cannot be walked is such an obstacle, so that no mark is lost without a word. A refused try
   * stands in the ledger.
   *
   * @throws NotFound when there is no such edition in the actor's authority, or it was never
   *     submitted
   */
  @Transactional
  public Outcome mark(Mark mark) {
    Edition edition =
        editions
            .findAndHold(mark.edition())
            .filter(it -> it.standing().authority().value().equals(mark.by().authority()))
            .orElseThrow(() -> new NotFound("edition " + mark.edition()));
    ReviewRound round =
        rounds.of(edition.id()).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("round of edition " + edition.id()));
    EffectiveRules rules = regulations.rulesOf(round.packs());
    Marks now = marked.of(edition.standing(), editions.current(edition).text());
    List<Obstacle> obstacles = new ArrayList<>(ofState(edition, round, mark));
    obstacles.addAll(judging.obstacles(edition, round, rules, now, mark));
    if (!obstacles.isEmpty()) {
      return refuse(edition, mark, obstacles);
    }
    return switch (rechoosing.choose(edition, round, now.with(mark))) {
      case Rechoosing.Choice.None(var reasons) -> refuse(edition, mark, reasons);
      case Rechoosing.Choice.Found(var chosen) -> {
        Holder post = judging.postFor(edition, round, rules, now, mark).orElseThrow();
        yield write(edition, round, chosen, mark, now, post);
      }
    };
  }

  private Outcome write(
      Edition edition, ReviewRound round, ReviewRound chosen, Mark mark, Marks now, Holder post) {
    ReviewRound after = chosen.with(chosen.steps(), Foreseeing.stateOf(chosen));
    Transition to = transition(edition, Course.isComplete(after.steps()));
    if (!editions.carryOut(
        to, "edition.marked", mark.by(), Map.of("chain", after.chain(), "was", round.chain()))) {
      return refuse(edition, mark, List.of(refusing.outdated(edition)));
    }
    record.write(marking(edition, round, mark, now, post), mark.by());
    writing.move(round, after, "review-round.chosen-anew", mark.by());
    turns.toReviewers(to.to(), after);
    return new Outcome.Done(to.to());
  }

  private static Transition transition(Edition edition, boolean complete) {
    return switch (edition) {
      case Edition.InReview it -> complete ? it.approved() : it.signed();
      case Edition.Approved it -> complete ? it.marked() : it.reopened();
      case Edition.Draft it -> throw cannotBeMarked(it);
      case Edition.Published it -> throw cannotBeMarked(it);
      case Edition.Withdrawn it -> throw cannotBeMarked(it);
      case Edition.Locked it -> throw cannotBeMarked(it);
    };
  }

  private static IllegalStateException cannotBeMarked(Edition edition) {
    return new IllegalStateException("marked in state " + edition.stateKey());
  }

  private ReviewMarking marking(
      Edition edition, ReviewRound round, Mark mark, Marks now, Holder post) {
    Marks next = now.with(mark);
    return new ReviewMarking(
        Ids.next(clock),
        edition.id(),
        round.id(),
        edition.hash(),
        without(next.flags(), now.flags()),
        without(now.flags(), next.flags()),
        next.impact() == now.impact() ? null : next.impact(),
        mark.reason(),
        null,
        mark.by().account(),
        new PersonId(mark.by().person()),
        mark.by().label(),
        post.unit().id(),
        post.post().role(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private static Set<String> without(Set<String> these, Set<String> those) {
    Set<String> left = new TreeSet<>(these);
    left.removeAll(those);
    return left;
  }

  private List<Obstacle> ofState(Edition edition, ReviewRound round, Mark mark) {
    boolean open =
        round.state() == ReviewRound.State.OPEN || round.state() == ReviewRound.State.APPROVED;
    boolean marks = edition instanceof Edition.InReview || edition instanceof Edition.Approved;
    List<Obstacle> obstacles = new ArrayList<>();
    if (!edition.hash().equals(mark.seen())) {
      obstacles.add(refusing.outdated(edition));
    }
    if (!marks || !open) {
      obstacles.add(refusing.wrongState(edition, "审核中和待发布的稿件才能提高或降低标记、级别"));
    }
    return obstacles;
  }

  private Outcome refuse(Edition edition, Mark mark, List<Obstacle> obstacles) {
    return refusing.refuse("review-marking.refused", edition, mark.by(), obstacles);
  }
}
