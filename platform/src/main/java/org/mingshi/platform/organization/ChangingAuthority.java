package org.mingshi.platform.organization;

import java.time.Instant;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.store.OrganizationWrites;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an authority other names. */
@Component
public class ChangingAuthority {

  private final Organization organization;
  private final OrganizationWrites writes;
  private final Arranging arranging;
  private final Ledger ledger;

  ChangingAuthority(
      Organization organization, OrganizationWrites writes, Arranging arranging, Ledger ledger) {
    this.organization = organization;
    this.writes = writes;
    this.arranging = arranging;
    this.ledger = ledger;
  }

  /**
   * Changes the actor's own authority; there is no way to name another.
   *
   * @throws OrganizationException when a name is empty or too long
   */
  @Transactional
  public Authority change(ChangeAuthority command) {
    Authority old = organization.authority(new AuthorityId(command.by().authority()));
    arranging.check(command.by(), old.id(), "authority:" + old.id());
    Names.check("name", command.name());
    Names.check("short-name", command.shortName());
    Authority changed = new Authority(old.id(), old.code(), command.name(), command.shortName());
    Instant foundedAt = writes.update(changed);
    ledger.append(
        LedgerEntry.of("authority.changed", "authority", changed.id().toString())
            .by(command.by())
            .with("name", changed.name())
            .attesting(OrganizationEvidence.of(changed, foundedAt)));
    return changed;
  }
}
