package org.mingshi.platform.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.store.DecisionRows;
import org.mingshi.platform.review.store.RoundRows;
import org.mingshi.platform.review.store.StepRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an approved edition before the public, by a named publisher of its unit. There is no other
 * way, for nobody. Checks, state, record, event and what listens to it are one transaction; the
 * pages are made afterwards from what it wrote.
 */
@Component
public class Releasing {

  private final Editions editions;
  private final JudgingRelease judging;
  private final GatheringFacts gathering;
  private final GateJudging gates;
  private final Regulations regulations;
  private final RoundRows rounds;
  private final StepRows steps;
  private final DecisionRows decisions;
  private final RoundKeeping keeping;
  private final GivingTurns turns;
  private final Refusing refusing;
  private final StepHolders holders;
  private final NotingClauses clauses;
  private final Remarks remarks;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Releasing(
      Editions editions,
      JudgingRelease judging,
      GatheringFacts gathering,
      GateJudging gates,
      Regulations regulations,
      RoundRows rounds,
      StepRows steps,
      DecisionRows decisions,
      RoundKeeping keeping,
      GivingTurns turns,
      Refusing refusing,
      StepHolders holders,
      NotingClauses clauses,
      Remarks remarks,
      Ledger ledger,
      ApplicationEventPublisher events,
      Clock clock) {
    this.editions = editions;
    this.judging = judging;
    this.gathering = gathering;
    this.gates = gates;
    this.regulations = regulations;
    this.rounds = rounds;
    this.steps = steps;
    this.decisions = decisions;
    this.keeping = keeping;
    this.turns = turns;
    this.refusing = refusing;
    this.holders = holders;
    this.clauses = clauses;
    this.remarks = remarks;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Releases, or says everything that stands in the way. A refused try stands in the ledger.
   *
   * @throws NotFound when there is no such edition in the actor's authority
   */
  @Transactional
  public Outcome release(ReleaseEdition command) {
    Edition edition =
        editions
            .findAndHold(command.edition())
            .filter(it -> it.standing().authority().value().equals(command.by().authority()))
            .orElseThrow(() -> new NotFound("edition " + command.edition()));
    List<Obstacle> obstacles = new ArrayList<>();
    if (!edition.hash().equals(command.seen())) {
      obstacles.add(refusing.outdated(edition));
    }
    obstacles.addAll(judging.obstacles(edition, command.by()));
    if (!command.acknowledged()) {
      rounds.of(edition.id()).stream()
          .findFirst()
          .ifPresent(round ->
              remarks.open(round).stream().map(JudgingChoice::notNoted).forEach(obstacles::add));
    }
    if (!(edition instanceof Edition.Approved) && obstacles.isEmpty()) {
      obstacles.add(refusing.wrongState(edition, "只有审核完成的稿件可以发布"));
    }
    if (!obstacles.isEmpty() || !(edition instanceof Edition.Approved approved)) {
      return refusing.refuse("edition.release-refused", edition, command.by(), obstacles);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!editions.carryOut(
        approved.released(now),
        "edition.released",
        command.by(),
        Map.of("acknowledged", "" + command.acknowledged()))) {
      return refusing.refuse(
          "edition.release-refused", edition, command.by(), List.of(refusing.outdated(edition)));
    }
    ReviewRound round = rounds.of(edition.id()).getFirst();
    record(approved, round, command, now);
    round
        .release()
        .ifPresent(step -> clauses.fired(command.by(), step.name(), edition.id(), step.basis()));
    turns.nobody(edition.id());
    Standing at = edition.standing();
    events.publishEvent(new EditionReleased(at.item(), at.id(), at.hash(), now));
    return new Outcome.Done(editions.find(edition.id()).orElseThrow());
  }

  private void record(
      Edition.Approved edition, ReviewRound round, ReleaseEdition command, Instant now) {
    Standing at = edition.standing();
    ReleaseRecord release =
        new ReleaseRecord(
            Ids.next(clock),
            round.id(),
            at.id(),
            at.hash(),
            command.by().account(),
            new PersonId(command.by().person()),
            signsAs(round, at, command.by()),
            at.unit(),
            now,
            gates.responsible(
                regulations.rulesOf(round.packs()),
                gathering.of(at, editions.current(edition).text()),
                at));
    decisions.add(release);
    ledger.append(
        LedgerEntry.of("review-release.recorded", ReleaseWitness.KIND, release.id().toString())
            .by(command.by())
            .with("edition", at.id().toString())
            .with("revision", at.hash().toString())
            .attesting(ReleaseWitness.digestOf(release)));
    rounds.move(round.id(), ReviewRound.State.APPROVED, ReviewRound.State.RELEASED);
    round
        .release()
        .map(Step::id)
        .ifPresent(step -> steps.move(step, StepState.OPEN, StepState.SIGNED));
    keeping.attest(round.id(), "review-round.released", command.by());
  }

  /** A deputy releases with their own name, and it says for whom. */
  private String signsAs(ReviewRound round, Standing at, Actor by) {
    return round
        .release()
        .flatMap(step -> holders.postOf(by, at, step))
        .map(post -> post.signsAs(by.label()))
        .orElse(by.label());
  }
}
