package org.mingshi.platform.item;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.store.RevisionRows;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;

/** Adds texts to the row of those that were ever saved. */
@Component
class SavedTexts {

  private final RevisionRows rows;
  private final Ledger ledger;
  private final Clock clock;

  SavedTexts(RevisionRows rows, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.ledger = ledger;
    this.clock = clock;
  }

  Revision add(
      Edition edition, @Nullable Integer basedOn, Manuscript text, Actor by, boolean counts) {
    Standing at = edition.standing();
    Revision revision =
        new Revision(
            Ids.next(clock),
            at.id(),
            rows.nextNumber(at.id()),
            basedOn,
            text,
            RevisionHash.of(at.site(), at.unit(), text),
            new PersonId(by.person()),
            by.label(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    rows.add(revision, counts);
    ledger.append(
        LedgerEntry.of("revision.saved", RevisionWitness.KIND, revision.id().toString())
            .by(by)
            .with("edition", at.id().toString())
            .with("hash", revision.hash().toString())
            .with("number", Integer.toString(revision.number()))
            .attesting(RevisionWitness.digestOf(revision, counts, revision.hash())));
    return revision;
  }
}
