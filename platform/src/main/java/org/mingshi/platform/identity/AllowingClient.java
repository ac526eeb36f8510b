package org.mingshi.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingshi.platform.identity.store.ApiClientRows;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an office system prepare things in one's own name: read, write, submit. Signatures stay with
 * the person, who logs in for them; see {@code docs/adr/0025-office-systems-never-sign.md}.
 */
@Component
public class AllowingClient {

  /** The longest time for which a permission counts; then it is given anew. */
  public static final int MOST_DAYS = 365;

  private final ApiClients clients;
  private final ApiClientRows rows;
  private final Accounts accounts;
  private final Ledger ledger;
  private final Clock clock;

  AllowingClient(
      ApiClients clients, ApiClientRows rows, Accounts accounts, Ledger ledger, Clock clock) {
    this.clients = clients;
    this.rows = rows;
    this.accounts = accounts;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** How it ended. */
  public sealed interface Outcome {

    record Allowed(ApiGrant grant) implements Outcome {}

    record Refused(List<FieldError> errors) implements Outcome {}
  }

  /**
   * Gives the permission; one given before ends.
   *
   * @throws NotFound when there is no such office system in the actor's authority, or it has ended
   */
  @Transactional
  public Outcome allow(AllowClient command) {
    Account account = accounts.of(command.by()).orElseThrow(() -> new NotFound("account"));
    if (clients.find(command.client(), command.by()).filter(it -> it.endedAt() == null).isEmpty()) {
      throw new NotFound("client " + command.client());
    }
    if (account.kind() != AccountKind.ORDINARY) {
      return refused("client", "管理员账号不办理稿件，不能授权办公系统");
    }
    if (command.days() < 1 || command.days() > MOST_DAYS) {
      return refused("days", "授权期限为 1 至 " + MOST_DAYS + " 天");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    rows.endGrant(command.client(), account.id(), now).ifPresent(it -> note(it, command));
    ApiGrant grant =
        new ApiGrant(
            Ids.next(clock),
            command.client(),
            account.id(),
            now,
            now.plus(Duration.ofDays(command.days())),
            null);
    rows.add(grant);
    note(grant, command);
    return new Outcome.Allowed(grant);
  }

  private void note(ApiGrant grant, AllowClient command) {
    ledger.append(
        LedgerEntry.of(
                grant.endedAt() == null ? "api-grant.given" : "api-grant.ended",
                ApiGrantWitness.KIND,
                grant.id().toString())
            .by(command.by())
            .with("client", grant.client().toString())
            .with("until", grant.until().toString())
            .attesting(ApiEvidence.of(grant)));
  }

  private static Outcome refused(String field, String words) {
    return new Outcome.Refused(List.of(new FieldError(field, words)));
  }
}
