package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.store.Bases;
import org.mingshi.platform.review.store.RoundRows;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Tells the ledger what a round and its steps say after each change. */
@Component
class RoundKeeping {

  static final String KIND = "review-round";

  /** The form in which the ledger is told of rounds now. */
  static final String FORM = "round-3";

  private final RoundRows rows;
  private final Ledger ledger;

  RoundKeeping(RoundRows rows, Ledger ledger) {
    this.rows = rows;
    this.ledger = ledger;
  }

  /** Attests the round as it now stands. */
  void attest(RoundId id, String action, Actor by) {
    rows.useForm(id, FORM);
    ReviewRound round = rows.find(id).orElseThrow();
    ledger.append(
        LedgerEntry.of(action, KIND, id.toString())
            .by(by)
            .with("edition", round.edition().toString())
            .with("round", Integer.toString(round.number()))
            .with("chain", round.chain())
            .with("state", round.state().id())
            .attesting(digestOf(round, FORM)));
  }

  /**
   * The digest of a round with its steps, without decisions, in the form of the day on which the
   * ledger was told: {@code round-2} knew no seats beside the signer's.
   */
  static Digest digestOf(ReviewRound round, String form) {
    boolean seats = !form.equals("round-2");
    List<@Nullable String> fields = new ArrayList<>();
    fields.add(form);
    fields.add(round.id().toString());
    fields.add(round.edition().toString());
    fields.add(Integer.toString(round.number()));
    fields.add(Integer.toString(round.revision()));
    fields.add(round.hash().toString());
    fields.add(round.packs().toString());
    fields.add(round.chain());
    fields.add(round.reason());
    addTo(fields, round.basis());
    if (seats) {
      fields.add(round.returnsTo().name());
    }
    fields.add(round.submittedBy().toString());
    fields.add(round.submittedByLabel());
    fields.add(round.submittedAt().toString());
    fields.add(round.state().id());
    for (Step step : round.steps()) {
      fields.add(step.id().toString());
      fields.add(Integer.toString(step.position()));
      fields.add(Objects.toString(step.unit(), null));
      fields.add(step.unitName());
      fields.add(step.rule());
      fields.add(step.name());
      fields.add(step.kind().name());
      fields.add(step.separation().name());
      fields.add(step.role());
      fields.add(step.roleName());
      fields.add(step.checklists().toString());
      fields.add(step.elseCode());
      fields.add(step.elseWords());
      addTo(fields, step.basis());
      fields.add(step.state().id());
      if (seats) {
        addTo(fields, step.refersTo());
        addTo(fields, step.onPaperBy());
        fields.add(step.otherUnitThan());
        fields.add(Objects.toString(step.standing(), null));
      }
    }
    return Digest.ofFields(fields);
  }

  private static void addTo(List<@Nullable String> fields, @Nullable Seat seat) {
    fields.add(seat == null ? null : seat.role());
    fields.add(seat == null ? null : seat.roleName());
    fields.add(seat == null ? null : Objects.toString(seat.unit(), null));
    fields.add(seat == null ? null : seat.unitName());
  }

  /** Clauses with the words that people read, not only their numbers. */
  private static void addTo(List<@Nullable String> fields, List<Basis> bases) {
    fields.add(Integer.toString(bases.size()));
    fields.addAll(List.of(Bases.written(bases)));
  }
}
