package org.mingshi.platform.organization;

import java.time.Clock;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.store.OrganizationWrites;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a person of an authority; the ledger gets the id and the kind, never the name. */
@Component
public class AddingPerson {

  private final OrganizationWrites rows;
  private final Arranging arranging;
  private final Ledger ledger;
  private final Clock clock;

  AddingPerson(OrganizationWrites rows, Arranging arranging, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.arranging = arranging;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Adds the person.
   *
   * @throws OrganizationException when the name is empty or too long
   */
  @Transactional
  public Person add(AddPerson command) {
    arranging.check(command.by(), command.authority(), "authority:" + command.authority());
    Names.check("name", command.name());
    Person person =
        new Person(
            new PersonId(Ids.next(clock)), command.authority(), command.name(), command.kind());
    rows.insert(person);
    LedgerEntry entry =
        LedgerEntry.of("person.added", "person", person.id().toString())
            .with("kind", person.kind().id())
            .attesting(OrganizationEvidence.of(person));
    ledger.append(OrganizationEvidence.by(entry, command.by(), person.authority()));
    return person;
  }
}
