package org.mingshi.platform.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's permission for an office system to prepare things in their name. It never covers a
 * signature.
 *
 * @param until after this moment it counts no more
 * @param endedAt when the person took it back; absent while they have not
 */
public record ApiGrant(
    UUID id,
    ClientId client,
    AccountId account,
    Instant givenAt,
    Instant until,
    @Nullable Instant endedAt) {

  /** Whether the office system may act on it at this moment. */
  public boolean countsAt(Instant now) {
    return endedAt == null && now.isBefore(until);
  }
}
