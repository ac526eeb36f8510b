package org.mingshi.platform.identity.web;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Carries until when a name is locked. */
final class NameLocked extends LockedException {

  private static final long serialVersionUID = 1L;

  private final Instant until;

  NameLocked(Instant until) {
    super("locked");
    this.until = until;
  }

  Instant until() {
    return until;
  }
}
