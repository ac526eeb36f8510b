package org.mingshi.platform.ledger;

import java.time.Clock;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.store.EntryRow;
import org.mingshi.platform.ledger.store.EntryRows;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes entries into the table, in the caller's transaction. */
@Component
class Recording implements Ledger {

  private final EntryRows entries;
  private final Clock clock;

  Recording(EntryRows entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  @Override
  public void append(LedgerEntry entry) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          "the entry " + entry.action() + " must be written in the transaction of its change");
    }
    Actor by = entry.by();
    Digest evidence = entry.evidence();
    entries.insert(
        new EntryRow(
            0,
            CanonicalEntry.toMicroseconds(clock.instant()),
            entry.action(),
            entry.subjectKind(),
            entry.subjectId(),
            entry.authority(),
            by == null ? null : by.account(),
            by == null ? null : by.label(),
            entry.facts(),
            evidence == null ? null : evidence.toString()));
  }
}
