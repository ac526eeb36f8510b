package org.mingshi.platform.identity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.mingshi.platform.identity.store.ApiClientRows;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shuts an office system out; its sessions end with it. */
@Component
public class EndingClient {

  private final ApiClientRows rows;
  private final Permissions permissions;
  private final Ledger ledger;
  private final Clock clock;

  EndingClient(ApiClientRows rows, Permissions permissions, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.permissions = permissions;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Ends it; one that has ended stays as it is.
   *
   * @return false when the actor may not
   * @throws NotFound when there is no such office system in the actor's authority
   */
  @Transactional
  public boolean end(ClientId id, Actor by) {
    ApiClientRows.WithHash found =
        rows.withHash(id)
            .filter(it -> it.client().authority().value().equals(by.authority()))
            .orElseThrow(() -> new NotFound("client " + id));
    if (!permissions.may(by, RegisteringClient.ACTION)) {
      ledger.append(
          LedgerEntry.of("api-client.refused", "account", by.account().toString()).by(by));
      return false;
    }
    if (rows.end(id, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      ApiClient ended = rows.client(id).orElseThrow();
      ledger.append(
          LedgerEntry.of("api-client.ended", ApiClientWitness.KIND, id.toString())
              .by(by)
              .attesting(ApiEvidence.of(ended, found.secretHash())));
    }
    return true;
  }
}
