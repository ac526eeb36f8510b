package org.mingshi.platform.identity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingshi.platform.identity.store.ApiClientRows;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an office system use the JSON interface; an administrator's work. */
@Component
public class RegisteringClient {

  /** The right to let office systems in and to shut them out. */
  public static final String ACTION = "api-client.arrange";

  private static final int LONGEST_NAME = 60;

  private final ApiClientRows rows;
  private final Permissions permissions;
  private final Ledger ledger;
  private final Clock clock;

  RegisteringClient(ApiClientRows rows, Permissions permissions, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.permissions = permissions;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Registers it, and gives its secret this one time. */
  @Transactional
  public ClientRegistration register(RegisterClient command) {
    if (!permissions.may(command.by(), ACTION)) {
      ledger.append(
          LedgerEntry.of("api-client.refused", "account", command.by().account().toString())
              .by(command.by()));
      return new ClientRegistration.NotPermitted();
    }
    String name = command.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return new ClientRegistration.Refused(
          List.of(new FieldError("name", "请填写系统名称，不超过 " + LONGEST_NAME + " 字")));
    }
    Secret secret = Secret.next(Secret.OF_CLIENT);
    ApiClient client =
        new ApiClient(
            new ClientId(Ids.next(clock)),
            new AuthorityId(command.by().authority()),
            name,
            new AccountId(command.by().account()),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null);
    rows.add(client, secret.hash());
    ledger.append(
        LedgerEntry.of("api-client.registered", ApiClientWitness.KIND, client.id().toString())
            .by(command.by())
            .attesting(ApiEvidence.of(client, secret.hash())));
    return new ClientRegistration.Registered(client, secret.text());
  }
}
