package org.mingshi.platform.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.store.DecisionRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;

/**
 * Writes a decision that was found allowed, and what follows from it for the edition, the round and
 * the inbox; all in the transaction of the caller. The hash is compared in the UPDATE of the
 * edition.
 */
@Component
class Signing {

  private final Editions editions;
  private final Signatures signatures;
  private final Foreseeing foreseeing;
  private final DecisionRows decisions;
  private final RoundWriting writing;
  private final MarkingRecord markings;
  private final GivingTurns turns;
  private final Ledger ledger;
  private final Refusing refusing;
  private final NotingClauses clauses;
  private final Clock clock;

  Signing(
      Editions editions,
      Signatures signatures,
      Foreseeing foreseeing,
      DecisionRows decisions,
      RoundWriting writing,
      MarkingRecord markings,
      GivingTurns turns,
      Ledger ledger,
      Refusing refusing,
      NotingClauses clauses,
      Clock clock) {
    this.editions = editions;
    this.signatures = signatures;
    this.foreseeing = foreseeing;
    this.decisions = decisions;
    this.writing = writing;
    this.markings = markings;
    this.turns = turns;
    this.ledger = ledger;
    this.refusing = refusing;
    this.clauses = clauses;
    this.clock = clock;
  }

  /**
   * Signs for the text of the edition.
   *
   * @return what stands in the way after all: a chain that a raised flag asks for and that is not
   *     there, or somebody who was faster; empty when it was written
   */
  List<Obstacle> sign(
      Edition.InReview edition, ReviewRound round, Step step, Decide.Choice choice, Signer signer) {
    List<Signature> signed = signatures.of(round, step, choice, edition.hash(), signer);
    return switch (foreseeing.of(edition, round, step, choice, signed)) {
      case Foreseeing.Foreseen.Blocked(var obstacles) -> obstacles;
      case Foreseeing.Foreseen.Possible possible ->
          write(edition, round, step, signed, signer, possible);
    };
  }

  private List<Obstacle> write(
      Edition.InReview edition,
      ReviewRound round,
      Step step,
      List<Signature> signed,
      Signer signer,
      Foreseeing.Foreseen.Possible foreseen) {
    Actor by = signer.by();
    Map<String, String> facts = new TreeMap<>();
    facts.put("step", step.rule());
    facts.put("verdict", foreseen.verdict().id());
    facts.put("round", "" + round.number());
    if (!editions.carryOut(foreseen.to(), "edition.decided", by, facts)) {
      return List.of(refusing.outdated(edition));
    }
    signed.forEach(it -> write(edition, step, it, by));
    clauses.fired(by, step.name(), edition.id(), step.basis());
    raise(round, signed.getLast(), signer, foreseen.raised());
    writing.move(round, foreseen.after(), "review-round.moved", by);
    Edition now = foreseen.to().to();
    switch (foreseen.verdict()) {
      case APPROVED, NOT_SECRET, UNDETERMINED, REFERRED, ANSWERED, POSTPONED ->
          turns.toReviewers(now, foreseen.after());
      case RETURNED -> {
        if (foreseen.after().state() == ReviewRound.State.RETURNED) {
          turns.toAuthor(now, foreseen.after());
        } else {
          turns.toReviewers(now, foreseen.after());
        }
      }
      case SECRET -> turns.nobody(now.id());
    }
    return List.of();
  }

  private void write(Edition edition, Step step, Signature it, Actor by) {
    decisions.add(step.id(), edition.id(), it, by.account());
    ledger.append(
        LedgerEntry.of("review-decision.signed", DecisionWitness.KIND, it.id().toString())
            .by(by)
            .with("edition", edition.id().toString())
            .with("step", step.rule())
            .with("role", step.role())
            .with("verdict", it.verdict().id())
            .with("revision", it.hash().toString())
            .attesting(DecisionRows.digestOf(step.id(), edition.id(), it, by.account())));
  }

  private void raise(ReviewRound round, Signature signature, Signer signer, Set<String> flags) {
    if (!flags.isEmpty()) {
      markings.write(
          new ReviewMarking(
              Ids.next(clock),
              round.edition(),
              round.id(),
              signature.hash(),
              flags,
              Set.of(),
              null,
              signature.opinion(),
              signature.id(),
              signer.by().account(),
              signer.person(),
              signer.label(),
              signer.unit(),
              signer.role(),
              signature.at()),
          signer.by());
    }
  }
}
