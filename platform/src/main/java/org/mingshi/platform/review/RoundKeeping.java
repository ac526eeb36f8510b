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

  private final RoundRows rows;
  private final Ledger ledger;

  RoundKeeping(RoundRows rows, Ledger ledger) {
    this.rows = rows;
    this.ledger = ledger;
  }

  /** Attests the round as it now stands. */
  void attest(RoundId id, String action, Actor by) {
    ReviewRound round = rows.find(id).orElseThrow();
    ledger.append(
        LedgerEntry.of(action, KIND, id.toString())
            .by(by)
            .with("edition", round.edition().toString())
            .with("round", Integer.toString(round.number()))
            .with("chain", round.chain())
            .with("state", round.state().id())
            .attesting(digestOf(round)));
  }

  /** The digest of a round with its steps, without decisions, form {@code round-2}. */
  static Digest digestOf(ReviewRound round) {
    List<@Nullable String> fields = new ArrayList<>();
    fields.add("round-2");
    fields.add(round.id().toString());
    fields.add(round.edition().toString());
    fields.add(Integer.toString(round.number()));
    fields.add(Integer.toString(round.revision()));
    fields.add(round.hash().toString());
    fields.add(round.packs().toString());
    fields.add(round.chain());
    fields.add(round.reason());
    addTo(fields, round.basis());
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
    }
    return Digest.ofFields(fields);
  }

  /** Clauses with the words that people read, not only their numbers. */
  private static void addTo(List<@Nullable String> fields, List<Basis> bases) {
    fields.add(Integer.toString(bases.size()));
    fields.addAll(List.of(Bases.written(bases)));
  }
}
