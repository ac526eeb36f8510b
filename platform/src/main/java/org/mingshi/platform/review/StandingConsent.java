package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.Verdict;
import org.mingshi.platform.review.StandingAuthorisation.Subject;
import org.mingshi.platform.review.store.AuthorisationRows;
import org.mingshi.platform.review.store.DecisionRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;

/**
 * Lets a consent that stands for a column or a class count in the steps of one item. At submission
 * it is written as a decision of its giver that names the authorisation; at release it must still
 * stand. An author's own consent does not count for what they wrote.
 */
@Component
class StandingConsent {

  private final AuthorisationRows authorisations;
  private final DecisionRows decisions;
  private final Ledger ledger;
  private final Clock clock;

  StandingConsent(
      AuthorisationRows authorisations, DecisionRows decisions, Ledger ledger, Clock clock) {
    this.authorisations = authorisations;
    this.decisions = decisions;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The planned steps with those signed for which a consent stands today. */
  List<Step> applied(List<Step> steps, Standing at, Manuscript text) {
    return Course.settled(
        steps.stream()
            .map(step ->
                forStep(step, at, text).map(it -> step.signedBy(signature(it, at))).orElse(step))
            .toList());
  }

  /** Writes those decisions of a round that has just been added. */
  void write(ReviewRound round, Actor submitter) {
    for (Step step : round.steps()) {
      Signature signature = step.signature();
      if (signature != null && signature.authorisation() != null) {
        UUID account = standing(signature.authorisation()).orElseThrow().account();
        decisions.add(step.id(), round.edition(), signature, account);
        ledger.append(
            LedgerEntry.of(
                    "review-decision.authorised", DecisionWitness.KIND, signature.id().toString())
                .by(submitter)
                .with("edition", round.edition().toString())
                .with("step", step.rule())
                .with("authorisation", signature.authorisation().toString())
                .with("revision", signature.hash().toString())
                .attesting(DecisionRows.digestOf(step.id(), round.edition(), signature, account)));
      }
    }
  }

  /** What is wrong with a signature that rests on a consent which no longer stands. */
  Optional<Obstacle> fallen(Signature signature, Step step, Standing at, Manuscript text) {
    UUID id = signature.authorisation();
    if (id == null
        || standing(id).filter(it -> it.standsOn(LocalDate.now(clock))).isPresent()
        || forStep(step, at, text).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Obstacle(
            step.elseCode(),
            step.basis(),
            step.elseWords() + "：“" + step.name() + "”所依据的常设授权已撤销或已到期",
            "请" + step.whose() + "重新授权，或由作者重新送审后逐条同意"));
  }

  private Optional<StandingAuthorisation> standing(@Nullable UUID id) {
    return id == null ? Optional.empty() : authorisations.find(new StandingAuthorisationId(id));
  }

  private Optional<StandingAuthorisation> forStep(Step step, Standing at, Manuscript text) {
    if (step.kind() != StepKind.AUTHORISATION || step.standing() == null) {
      return Optional.empty();
    }
    Subject subject =
        switch (step.standing().per()) {
          case COLUMN -> new Subject.OfColumn(text.column());
          case CLASS -> new Subject.OfClass(at.unit(), text.itemClass());
        };
    return authorisations.standing(subject, step.role(), LocalDate.now(clock)).stream()
        .filter(it -> it.authority().equals(at.authority()))
        .filter(it -> !at.authors().contains(it.person()))
        .findFirst();
  }

  private Signature signature(StandingAuthorisation it, Standing at) {
    return new Signature(
        Ids.next(clock),
        at.hash(),
        Verdict.APPROVED,
        "常设授权：" + it.from() + " 至 " + it.until() + "，" + it.scope(),
        null,
        List.of(),
        it.person(),
        it.personLabel(),
        it.givenIn(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        false,
        null,
        null,
        null,
        it.id().value());
  }
}
