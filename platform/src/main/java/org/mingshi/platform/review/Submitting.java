package org.mingshi.platform.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.ChainSelection;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.store.RoundRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a draft into review: the bound regulations choose its chain, and the first person's turn
 * comes. State, round, steps, turn and ledger are one transaction.
 */
@Component
public class Submitting {

  private final Editions editions;
  private final JudgingSubmission judging;
  private final RoundRows rounds;
  private final RoundKeeping keeping;
  private final GivingTurns turns;
  private final StandingConsent consent;
  private final Refusing refusing;
  private final NotingClauses clauses;
  private final Clock clock;

  Submitting(
      Editions editions,
      JudgingSubmission judging,
      RoundRows rounds,
      RoundKeeping keeping,
      GivingTurns turns,
      StandingConsent consent,
      Refusing refusing,
      NotingClauses clauses,
      Clock clock) {
    this.editions = editions;
    this.judging = judging;
    this.rounds = rounds;
    this.keeping = keeping;
    this.turns = turns;
    this.consent = consent;
    this.refusing = refusing;
    this.clauses = clauses;
    this.clock = clock;
  }

  /**
   * Submits, or says everything that stands in the way.
   *
   * @throws NotFound when there is no such edition in the actor's authority
   */
  @Transactional
  public Outcome submit(SubmitEdition command) {
    Edition edition = find(editions, command);
    JudgingSubmission.Judgement judgement = judging.judge(edition, command.by());
    List<Obstacle> obstacles = new ArrayList<>();
    if (!edition.hash().equals(command.seen())) {
      obstacles.add(refusing.outdated(edition));
    }
    if (!(edition instanceof Edition.Draft)) {
      obstacles.add(refusing.wrongState(edition, "只有草稿可以送审"));
    }
    obstacles.addAll(judgement.obstacles());
    ChainSelection.Chosen chain = judgement.chain();
    if (!obstacles.isEmpty() || chain == null || !(edition instanceof Edition.Draft draft)) {
      return refusing.refuse("edition.submission-refused", edition, command.by(), obstacles);
    }
    ReviewRound round = round(edition.standing(), judgement, chain, command.by());
    if (!editions.carryOut(
        draft.submitted(),
        "edition.submitted",
        command.by(),
        Map.of("chain", round.chain(), "packs", round.packs().toString()))) {
      return refusing.refuse(
          "edition.submission-refused", edition, command.by(), List.of(refusing.outdated(edition)));
    }
    rounds.add(round, RoundKeeping.FORM);
    consent.write(round, command.by());
    keeping.attest(round.id(), "review-round.opened", command.by());
    clauses.fired(command.by(), "送审", edition.id(), round.basis());
    Edition now = editions.find(edition.id()).orElseThrow();
    turns.toReviewers(now, round);
    return new Outcome.Done(now);
  }

  private static Edition find(Editions editions, SubmitEdition command) {
    return editions
        .findAndHold(command.edition())
        .filter(it -> it.standing().authority().value().equals(command.by().authority()))
        .orElseThrow(() -> new NotFound("edition " + command.edition()));
  }

  private ReviewRound round(
      Standing at, JudgingSubmission.Judgement judgement, ChainSelection.Chosen chain, Actor by) {
    return new ReviewRound(
        new RoundId(Ids.next(clock)),
        at.id(),
        rounds.nextNumber(at.id()),
        at.revision(),
        at.hash(),
        judgement.rules().versions(),
        PlanningSteps.named(chain),
        chain.reason(),
        chain.basis(),
        PlanningSteps.returnsTo(chain),
        new PersonId(by.person()),
        by.label(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        ReviewRound.State.OPEN,
        judgement.steps());
  }
}
