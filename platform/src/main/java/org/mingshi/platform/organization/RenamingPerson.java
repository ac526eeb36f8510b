package org.mingshi.platform.organization;

import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.store.OrganizationRows;
import org.mingshi.platform.organization.store.OrganizationWrites;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a person's name; the ledger gets the fact, never the name. */
@Component
public class RenamingPerson {

  private final OrganizationRows rows;
  private final OrganizationWrites writes;
  private final Arranging arranging;
  private final Ledger ledger;

  RenamingPerson(
      OrganizationRows rows, OrganizationWrites writes, Arranging arranging, Ledger ledger) {
    this.rows = rows;
    this.writes = writes;
    this.arranging = arranging;
    this.ledger = ledger;
  }

  /**
   * Renames the person.
   *
   * @throws OrganizationException when there is no such person or the name is empty
   */
  @Transactional
  public Person rename(RenamePerson command) {
    Person old =
        rows.person(command.person())
            .orElseThrow(() ->
                OrganizationException.unknown("person", "PERSON_UNKNOWN", "人员", command.person()));
    arranging.check(command.by(), old.authority(), "person:" + old.id());
    Names.check("name", command.name());
    Person changed = new Person(old.id(), old.authority(), command.name(), old.kind());
    writes.update(changed);
    ledger.append(
        LedgerEntry.of("person.renamed", "person", changed.id().toString())
            .by(command.by())
            .attesting(OrganizationEvidence.of(changed)));
    return changed;
  }
}
