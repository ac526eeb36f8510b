package org.mingshi.platform.task.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.task.TurnId;
import org.mingshi.platform.task.TurnKey;

/** A place in the inbox as it stands in an address: {@code 2026-11-21T08:05:00.123456Z_019a…}. */
final class TurnPlace {

  private TurnPlace() {}

  static String text(TurnKey key) {
    return key.since() + "_" + key.id().value();
  }

  /** What an address says, or the beginning when it says nothing sensible. */
  static Optional<TurnKey> parse(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    int bar = text.indexOf('_');
    if (bar < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new TurnKey(
              Instant.parse(text.substring(0, bar)),
              new TurnId(UUID.fromString(text.substring(bar + 1)))));
    } catch (DateTimeException | IllegalArgumentException senseless) {
      return Optional.empty();
    }
  }
}
