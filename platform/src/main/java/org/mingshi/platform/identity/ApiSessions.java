package org.mingshi.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.store.AccountRows;
import org.mingshi.platform.identity.store.ApiSessionRows;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.Organization;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions of the JSON interface. They are rows, unlike those of the console: a program must
 * not lose its work to a restart. A session ends by itself, with its password, its permission or
 * its office system.
 */
@Component
public class ApiSessions {

  /** After this time a session is over, however busy. */
  public static final Duration LIFE = Duration.ofHours(8);

  private final ApiSessionRows rows;
  private final AccountRows accounts;
  private final Organization organization;
  private final Ledger ledger;
  private final Clock clock;

  ApiSessions(
      ApiSessionRows rows,
      AccountRows accounts,
      Organization organization,
      Ledger ledger,
      Clock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.organization = organization;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The session of a token, if it counts now. */
  public Optional<ApiSession> find(String token) {
    return rows.open(new Secret(token).hash(), clock.instant()).flatMap(this::session);
  }

  /** Ends the session; its token opens nothing any more. */
  @Transactional
  public void end(ApiSession session) {
    rows.end(session.who().session(), clock.instant().truncatedTo(ChronoUnit.MICROS))
        .ifPresent(row ->
            ledger.append(
                LedgerEntry.of("session.ended", ApiSessionWitness.KIND, row.id().toString())
                    .by(session.who().actor())
                    .with("reason", "logout")
                    .attesting(ApiEvidence.of(row))));
  }

  /** Begins a session in the caller's transaction. */
  ApiSessionOpening begin(SignedIn who, @Nullable ApiClient client) {
    Secret token = Secret.next(Secret.OF_SESSION);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String label = client == null ? who.label() : who.label() + "（经" + client.name() + "）";
    ApiSessionRows.Row row =
        new ApiSessionRows.Row(
            who.session(),
            token.hash(),
            new AccountId(who.account()),
            client == null ? null : client.id(),
            label,
            who.passwordChangedAt(),
            now,
            now.plus(LIFE),
            null);
    rows.add(row);
    ApiSession session = session(row).orElseThrow();
    LedgerEntry entry =
        LedgerEntry.of("session.started", ApiSessionWitness.KIND, row.id().toString())
            .by(session.who().actor())
            .with("until", row.expiresAt().toString())
            .attesting(ApiEvidence.of(row));
    ledger.append(client == null ? entry : entry.with("client", client.id().toString()));
    return new ApiSessionOpening.Opened(session, token.text());
  }

  /** Nothing when the password was changed since. */
  private Optional<ApiSession> session(ApiSessionRows.Row row) {
    return accounts
        .account(row.account())
        .filter(account -> account.passwordChangedAt().equals(row.passwordChangedAt()))
        .filter(account -> !account.locked())
        .map(account ->
            new ApiSession(
                new SignedIn(
                    row.id(),
                    account.id().value(),
                    account.person().value(),
                    account.authority().value(),
                    row.label(),
                    organization.authority(account.authority()).name(),
                    account.loginName(),
                    row.startedAt(),
                    row.passwordChangedAt()),
                row.client(),
                row.expiresAt()));
  }
}
