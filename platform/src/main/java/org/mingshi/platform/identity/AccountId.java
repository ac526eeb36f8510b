package org.mingshi.platform.identity;

import java.util.UUID;

/** Names an account; the ledger speaks of staff by it. */
public record AccountId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
