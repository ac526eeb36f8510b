package org.mingshi.platform.identity;

import java.time.Instant;

/** How an attempt to open a session of the JSON interface ended. */
public sealed interface ApiSessionOpening {

  /**
   * It is open.
   *
   * @param token shown this once; only its hash is kept
   */
  record Opened(ApiSession session, String token) implements ApiSessionOpening {

    @Override
    public String toString() {
      return "Opened[" + session.who().session() + "]";
    }
  }

  /** Name or secret is wrong, or there is no permission; which one is not said. */
  record Refused() implements ApiSessionOpening {}

  /** The name, known or not, is locked after too many failures. */
  record Locked(Instant until) implements ApiSessionOpening {}
}
