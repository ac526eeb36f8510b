package org.mingshi.platform.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.ReviewRound.Verdict;
import org.mingshi.platform.review.store.DecisionRows;
import org.mingshi.platform.review.store.RoundRows;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;

/** Writes a decision that was found allowed, and what follows from it for the round. */
@Component
class Signing {

  private final RoundRows rounds;
  private final DecisionRows decisions;
  private final RoundKeeping keeping;
  private final GivingTurns turns;
  private final StepHolders holders;
  private final JudgingDecision judging;
  private final Ledger ledger;
  private final Clock clock;

  Signing(
      RoundRows rounds,
      DecisionRows decisions,
      RoundKeeping keeping,
      GivingTurns turns,
      StepHolders holders,
      JudgingDecision judging,
      Ledger ledger,
      Clock clock) {
    this.rounds = rounds;
    this.decisions = decisions;
    this.keeping = keeping;
    this.turns = turns;
    this.holders = holders;
    this.judging = judging;
    this.ledger = ledger;
    this.clock = clock;
  }

  void sign(Edition now, ReviewRound round, Step step, Verdict verdict, Decide command) {
    writeDecision(now, round, step, verdict, command);
    move(round, step, verdict);
    keeping.attest(round.id(), "review-round.moved", command.by());
    ReviewRound after = rounds.find(round.id()).orElseThrow();
    switch (verdict) {
      case APPROVED, NOT_SECRET, UNDETERMINED -> turns.toReviewers(now, after);
      case RETURNED -> turns.toAuthor(now, after);
      case SECRET -> turns.nobody(now.id());
    }
  }

  private void writeDecision(
      Edition edition, ReviewRound round, Step step, Verdict verdict, Decide command) {
    Holder post = holders.postOf(command.by(), edition.standing(), step).orElseThrow();
    UUID id = Ids.next(clock);
    Signature signature =
        new Signature(
            command.seen(),
            verdict,
            opinion(verdict, command.choice()),
            secrecyBasis(command.choice()),
            answers(command.choice(), judging.points(round, step)),
            new PersonId(command.by().person()),
            command.by().label(),
            post.unit().id(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    decisions.add(id, step.id(), edition.id(), signature, command.by().account());
    ledger.append(
        LedgerEntry.of("review-decision.signed", DecisionWitness.KIND, id.toString())
            .by(command.by())
            .with("edition", edition.id().toString())
            .with("step", step.rule())
            .with("role", step.role())
            .with("verdict", verdict.id())
            .with("revision", command.seen().toString())
            .attesting(
                DecisionRows.digestOf(
                    id, step.id(), edition.id(), signature, command.by().account())));
  }

  private void move(ReviewRound round, Step step, Verdict verdict) {
    switch (verdict) {
      case APPROVED, NOT_SECRET -> {
        moved(step, StepState.SIGNED);
        openNext(rounds.find(round.id()).orElseThrow());
      }
      case UNDETERMINED -> {
        if (step.state() == StepState.OPEN) {
          moved(step, StepState.UNDETERMINED);
        }
      }
      case RETURNED -> end(round, ReviewRound.State.RETURNED);
      case SECRET -> end(round, ReviewRound.State.LOCKED);
    }
  }

  private void end(ReviewRound round, ReviewRound.State state) {
    moved(round, state);
    rounds.endOpenSteps(round.id());
  }

  /** Opens the next place when everything before it is signed; the release comes last. */
  private void openNext(ReviewRound round) {
    if (round.steps().stream().anyMatch(it -> it.state().isOpen())) {
      return;
    }
    List<Step> waiting =
        round.steps().stream().filter(it -> it.state() == StepState.WAITING).toList();
    if (waiting.isEmpty()) {
      moved(round, ReviewRound.State.APPROVED);
      return;
    }
    int next = waiting.stream().mapToInt(Step::position).min().orElseThrow();
    waiting.stream().filter(it -> it.position() == next).forEach(it -> moved(it, StepState.OPEN));
    if (waiting.stream().allMatch(it -> it.kind() == StepKind.RELEASE)) {
      moved(round, ReviewRound.State.APPROVED);
    }
  }

  private void moved(Step step, StepState to) {
    if (!rounds.move(step.id(), step.state(), to)) {
      throw new IllegalStateException("step " + step.id() + " moved although the edition was held");
    }
  }

  private void moved(ReviewRound round, ReviewRound.State to) {
    if (!rounds.move(round.id(), round.state(), to)) {
      throw new IllegalStateException("round " + round.id() + " moved although it was held");
    }
  }

  private static String opinion(Verdict verdict, Decide.Choice choice) {
    return choice.opinion().isEmpty() ? verdict.label() : choice.opinion();
  }

  private static @Nullable String secrecyBasis(Decide.Choice choice) {
    return choice instanceof Decide.Choice.JudgeSecrecy it ? it.basis() : null;
  }

  private static List<String> answers(Decide.Choice choice, Set<String> asked) {
    Map<String, Boolean> answers =
        switch (choice) {
          case Decide.Choice.Approve it -> it.answers();
          case Decide.Choice.JudgeSecrecy it -> it.answers();
          case Decide.Choice.Return it -> Map.of();
        };
    return answers.entrySet().stream()
        .filter(it -> asked.contains(it.getKey()))
        .map(it -> it.getKey() + "=" + (it.getValue() ? "yes" : "no"))
        .sorted()
        .toList();
  }
}
