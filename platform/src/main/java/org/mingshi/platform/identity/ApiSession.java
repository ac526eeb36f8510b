package org.mingshi.platform.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session of the JSON interface.
 *
 * @param who the person; with the name of the office system in the label when one acts for them
 * @param client the office system, null when the person logged in
 */
public record ApiSession(SignedIn who, @Nullable ClientId client, Instant expiresAt) {

  /** Whether the person themselves logged in, and so may sign. */
  public boolean isPersonal() {
    return client == null;
  }
}
