package org.mingshi.platform.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.identity.store.AccountRows;
import org.mingshi.platform.identity.store.SetUpLinkRows;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues the link by which the first administrator of an empty instance is made. The table holds
 * only the hash of its token, so a copy of the database opens no door.
 *
 * <p>Example: the program, started without the demo on an empty data directory, prints {@code
 * http://127.0.0.1:8081/setup/…}; 24 hours later, or after a newer link, that one is dead.
 */
@Component
public class SetUpLinks {

  /** How long a link can be used. */
  public static final Duration LIFE = Duration.ofHours(24);

  private static final int TOKEN_BYTES = 32;

  private final SetUpLinkRows rows;
  private final AccountRows accounts;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SetUpLinks(SetUpLinkRows rows, AccountRows accounts, Clock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** A new link, which ends every earlier one; nothing once somebody has an account. */
  @Transactional
  public Optional<SetUpLink> issue() {
    if (!accounts.isEmpty()) {
      return Optional.empty();
    }
    byte[] token = new byte[TOKEN_BYTES];
    random.nextBytes(token);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    Instant now = clock.instant();
    rows.replace(Ids.next(clock), hash(text), now, now.plus(LIFE));
    return Optional.of(new SetUpLink("/setup/" + text, now.plus(LIFE)));
  }

  /** Whether the link could be used now; looking at it does not use it. */
  public boolean isOpen(String token) {
    return rows.isOpen(hash(token), clock.instant());
  }

  /** Uses the link up, in the caller's transaction; of two at the same moment one gets false. */
  boolean use(String token) {
    return rows.use(hash(token), clock.instant());
  }

  private static String hash(String token) {
    return Digest.ofFields(List.of(token)).hex();
  }
}
