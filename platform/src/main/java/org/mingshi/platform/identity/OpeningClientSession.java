package org.mingshi.platform.identity;

import java.time.Clock;
import java.util.Optional;
import org.mingshi.platform.identity.store.AccountRows;
import org.mingshi.platform.identity.store.ApiClientRows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a session in which an office system prepares things in the name of a person who allowed it.
 * A wrong secret, an unknown name and a missing permission give the same answer.
 */
@Component
public class OpeningClientSession {

  private final ApiClientRows clients;
  private final AccountRows accounts;
  private final SigningIn signingIn;
  private final ApiSessions sessions;
  private final Clock clock;
  private final boolean demo;

  OpeningClientSession(
      ApiClientRows clients,
      AccountRows accounts,
      SigningIn signingIn,
      ApiSessions sessions,
      Clock clock,
      @Value("${mingshi.demo:false}") boolean demo) {
    this.clients = clients;
    this.accounts = accounts;
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.clock = clock;
    this.demo = demo;
  }

  /** Opens a session, or says only that it did not work. */
  @Transactional
  public ApiSessionOpening open(ClientId id, String secret, String typedName) {
    Optional<ApiClient> client =
        clients
            .withHash(id)
            .filter(it -> it.client().endedAt() == null)
            .filter(it -> it.secretHash().equals(new Secret(secret).hash()))
            .map(ApiClientRows.WithHash::client);
    Optional<Account> account =
        Optional.of(LoginName.normalised(typedName))
            .filter(LoginName::isValid)
            .flatMap(accounts::withHash)
            .map(AccountRows.WithHash::account)
            .filter(it -> demo || !it.demo())
            .filter(it -> !it.locked() && !it.waiting());
    if (client.isEmpty() || account.isEmpty()) {
      return new ApiSessionOpening.Refused();
    }
    boolean allowed =
        clients
            .grant(client.get().id(), account.get().id())
            .filter(it -> it.countsAt(clock.instant()))
            .isPresent();
    return allowed
        ? sessions.begin(signingIn.signedIn(account.get()), client.get())
        : new ApiSessionOpening.Refused();
  }
}
