package org.mingshi.platform.identity;

import java.time.Instant;

/**
 * A link that sets one account's password, once. It is shown to the administrator a single time.
 *
 * @param path below the address of the console, such as {@code /password/msp_3q2-7wAB…}
 */
public record PasswordLink(Account account, String path, Instant expiresAt) {

  @Override
  public String toString() {
    return "PasswordLink[" + account.id() + "]";
  }
}
