package org.mingshi.platform.shell;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes ids that sort by their time (UUID version 7, RFC 9562), so that new rows lie together in
 * every index.
 *
 * <p>They are made here and not by the database, since PostgreSQL has {@code uuidv7()} only from
 * version 18 and an external database may be 15. Example: {@code
 * 019aa7c2-5b10-7c3e-9f0a-2d1b6c4e8a71}.
 */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** Returns a new id whose first 48 bits are the milliseconds of the given clock. */
  public static UUID next(Clock clock) {
    long milliseconds = clock.millis();
    long high = (milliseconds << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
