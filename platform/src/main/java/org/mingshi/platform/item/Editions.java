package org.mingshi.platform.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.store.EditionRows;
import org.mingshi.platform.item.store.RevisionRows;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The editions and their texts: reading, and the one place where a state changes. */
@Component
public class Editions {

  private final EditionRows rows;
  private final RevisionRows revisions;
  private final Ledger ledger;

  Editions(EditionRows rows, RevisionRows revisions, Ledger ledger) {
    this.rows = rows;
    this.revisions = revisions;
    this.ledger = ledger;
  }

  /** The edition as it is now. */
  public Optional<Edition> find(EditionId id) {
    return rows.find(id);
  }

  /** The edition as it is now, held against every other change until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Edition> findAndHold(EditionId id) {
    return rows.findAndHold(id);
  }

  /** The text that counts now. */
  public Revision current(Edition edition) {
    return revision(edition.id(), edition.standing().revision())
        .orElseThrow(() -> new IllegalStateException("edition " + edition.id() + " has no text"));
  }

  /** One saved text. */
  public Optional<Revision> revision(EditionId edition, int number) {
    return revisions.find(edition, number);
  }

  /**
   * Every saved text, the newest first; without bodies it would not be a text, so keep it short.
   */
  public List<RevisionLine> revisions(EditionId edition) {
    return revisions.lines(edition);
  }

  /**
   * What a person wrote, the newest first.
   *
   * @param after the last edition of the page before, null for the first page
   */
  public List<EditionLine> startedBy(PersonId person, @Nullable EditionId after, int limit) {
    return rows.startedBy(person, after, limit);
  }

  /**
   * What a unit has, the newest first; without what is locked.
   *
   * @param after the last edition of the page before, null for the first page
   */
  public List<EditionLine> ofUnit(UnitId unit, @Nullable EditionId after, int limit) {
    return rows.ofUnit(unit, after, limit);
  }

  /**
   * Does the step, if the edition still is what it was read as: same state, same version, same
   * hash, all compared in the UPDATE itself. Writes the ledger.
   *
   * @return false when somebody was faster; nothing has happened then
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean carryOut(Transition step, String action, Actor by, Map<String, String> facts) {
    if (!rows.replace(step.from(), step.to())) {
      return false;
    }
    LedgerEntry entry =
        LedgerEntry.of(action, EditionWitness.KIND, step.to().id().toString())
            .by(by)
            .with("state", step.to().stateKey())
            .with("revision", step.to().hash().toString());
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      entry = entry.with(fact.getKey(), fact.getValue());
    }
    ledger.append(entry.attesting(digestOf(step.to())));
    return true;
  }

  /** The digest of an edition's row, form {@code edition-1}; the witness makes it from the row. */
  static Digest digestOf(Edition edition) {
    Standing at = edition.standing();
    String released = null;
    String withdrawn = null;
    String reason = null;
    String words = null;
    switch (edition) {
      case Edition.Published it -> released = it.releasedAt().toString();
      case Edition.Withdrawn it -> {
        released = it.releasedAt().toString();
        withdrawn = it.withdrawnAt().toString();
        reason = it.reason().id();
        words = it.words();
      }
      case Edition.Draft it -> {}
      case Edition.InReview it -> {}
      case Edition.Approved it -> {}
      case Edition.Locked it -> {}
    }
    return Digest.ofFields(
        "edition-1",
        at.id().toString(),
        at.item().toString(),
        at.number().toString(),
        Integer.toString(at.ordinal()),
        at.authority().toString(),
        at.site().value().toString(),
        at.unit().toString(),
        at.createdBy().toString(),
        at.createdAt().toString(),
        edition.stateKey(),
        Integer.toString(at.revision()),
        at.hash().toString(),
        Long.toString(at.version()),
        released,
        withdrawn,
        reason,
        words);
  }
}
