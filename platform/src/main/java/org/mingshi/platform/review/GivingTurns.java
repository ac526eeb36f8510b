package org.mingshi.platform.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.task.Turn;
import org.mingshi.platform.task.TurnId;
import org.mingshi.platform.task.TurnSubject;
import org.mingshi.platform.task.Turns;
import org.mingshi.platform.task.Whose;
import org.springframework.stereotype.Component;

/**
 * Puts into the inbox whose turn it is. The old turns go, the new ones come, in one transaction.
 */
@Component
class GivingTurns {

  private final Turns turns;
  private final Editions editions;
  private final TurnDetails details;
  private final StepHolders holders;
  private final Clock clock;

  GivingTurns(
      Turns turns, Editions editions, TurnDetails details, StepHolders holders, Clock clock) {
    this.turns = turns;
    this.editions = editions;
    this.details = details;
    this.holders = holders;
    this.clock = clock;
  }

  /** The open steps of the round wait for their persons; what waited before goes on waiting. */
  void toReviewers(Edition edition, ReviewRound round) {
    List<PersonId> signed =
        round.steps().stream()
            .filter(step -> step.state() == StepState.SIGNED && step.kind().isReview())
            .map(Step::signature)
            .filter(Objects::nonNull)
            .map(Signature::person)
            .toList();
    List<Turn> open =
        round.steps().stream()
            .filter(step -> step.state().isOpen())
            .map(step -> turn(edition, round, step, signed))
            .toList();
    turns.renew(subject(edition.id()), open);
  }

  private Turn turn(Edition edition, ReviewRound round, Step step, List<PersonId> signed) {
    Set<PersonId> except = new HashSet<>(edition.standing().authors());
    boolean onlyAnswers =
        step.state() == StepState.REFERRED && holders.isAsked(edition.standing(), step);
    if (step.kind().isReview() && !onlyAnswers) {
      except.addAll(signed);
    }
    Set<UnitId> barred = StepHolders.barredUnits(round, step);
    holders.of(edition.standing(), step).stream()
        .filter(it -> barred.contains(it.unit().id()))
        .forEach(it -> except.add(it.person().id()));
    Seat seat = holders.actingSeat(edition.standing(), step);
    return turn(
        edition,
        round,
        round.submittedBy(),
        new Whose.RoleIn(seat.role(), seat.unit()),
        except,
        stage(step),
        step.state() == StepState.UNDETERMINED ? 1 : 0);
  }

  /** {@code 办公室审核（缓议至 2026-12-01）}. */
  private static String stage(Step step) {
    Signature last = step.signature();
    return switch (step.state()) {
      case POSTPONED -> last == null ? step.name() : step.name() + "（缓议至 " + last.againOn() + "）";
      case REFERRED -> step.name() + "（请示待答复）";
      case WAITING, OPEN, UNDETERMINED, SIGNED, DROPPED, ENDED -> step.name();
    };
  }

  /** The author has to look at it again. */
  void toAuthor(Edition edition, ReviewRound round) {
    Whose author = new Whose.Named(round.submittedBy());
    turns.renew(
        subject(edition.id()), List.of(turn(edition, round, null, author, Set.of(), "修改后重新送审", 0)));
  }

  /** It waits for nobody. */
  void nobody(EditionId edition) {
    turns.close(subject(edition));
  }

  private Turn turn(
      Edition edition,
      ReviewRound round,
      @Nullable PersonId startedBy,
      Whose whose,
      Set<PersonId> except,
      String stage,
      int obstacles) {
    return new Turn(
        new TurnId(Ids.next(clock)),
        edition.standing().authority(),
        subject(edition.id()),
        whose,
        except,
        editions.current(edition).text().title(),
        "稿件",
        stage,
        "/editions/" + edition.id(),
        obstacles,
        startedBy,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        details.of(edition, round));
  }

  private static TurnSubject subject(EditionId edition) {
    return new TurnSubject("edition", edition.toString());
  }
}
