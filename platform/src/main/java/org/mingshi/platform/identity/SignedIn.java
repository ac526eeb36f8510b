package org.mingshi.platform.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.mingshi.platform.shell.Actor;

/**
 * Who a session belongs to, as of the moment of the log-in.
 *
 * @param session names the session in the ledger; it is not the secret in the cookie
 * @param label such as {@code 区教委 采编员甲}
 * @param startedAt when the session began, for its greatest age
 * @param passwordChangedAt the password under which the session began
 */
public record SignedIn(
    UUID session,
    UUID account,
    UUID person,
    UUID authority,
    String label,
    String authorityName,
    String loginName,
    Instant startedAt,
    Instant passwordChangedAt)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The person as every use case knows them. */
  public Actor actor() {
    return new Actor(account, person, authority, label, authorityName);
  }

  /** The same session, going on under the password that its own person just gave. */
  public SignedIn under(Instant newPassword) {
    return new SignedIn(
        session,
        account,
        person,
        authority,
        label,
        authorityName,
        loginName,
        startedAt,
        newPassword);
  }
}
