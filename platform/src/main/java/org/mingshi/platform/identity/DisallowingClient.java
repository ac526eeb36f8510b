package org.mingshi.platform.identity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.mingshi.platform.identity.store.ApiClientRows;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one's own permission for an office system back; its sessions in this name end with it. */
@Component
public class DisallowingClient {

  private final ApiClientRows rows;
  private final Ledger ledger;
  private final Clock clock;

  DisallowingClient(ApiClientRows rows, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Takes it back.
   *
   * @throws NotFound when the actor allows this office system nothing
   */
  @Transactional
  public void disallow(ClientId client, Actor by) {
    ApiGrant ended =
        rows.endGrant(
                client, new AccountId(by.account()), clock.instant().truncatedTo(ChronoUnit.MICROS))
            .orElseThrow(() -> new NotFound("grant for " + client));
    ledger.append(
        LedgerEntry.of("api-grant.ended", ApiGrantWitness.KIND, ended.id().toString())
            .by(by)
            .with("client", client.toString())
            .attesting(ApiEvidence.of(ended)));
  }
}
