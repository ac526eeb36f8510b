package org.mingshi.platform.review;

import org.mingshi.platform.item.Impact;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.review.store.MarkingRows;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Writes a marking and tells the ledger of it. */
@Component
class MarkingRecord {

  private final MarkingRows rows;
  private final Ledger ledger;

  MarkingRecord(MarkingRows rows, Ledger ledger) {
    this.rows = rows;
    this.ledger = ledger;
  }

  void write(ReviewMarking it, Actor by) {
    rows.add(it);
    Impact impact = it.impact();
    ledger.append(
        LedgerEntry.of("review-marking.made", MarkingWitness.KIND, it.id().toString())
            .by(by)
            .with("edition", it.edition().toString())
            .with("raised", String.join(" ", it.raised().stream().sorted().toList()))
            .with("lowered", String.join(" ", it.lowered().stream().sorted().toList()))
            .with("impact", impact == null ? "" : impact.id())
            .with("role", it.role())
            .with("revision", it.hash().toString())
            .attesting(MarkingWitness.digestOf(it)));
  }
}
