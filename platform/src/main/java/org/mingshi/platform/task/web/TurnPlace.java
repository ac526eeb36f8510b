package org.mingshi.platform.task.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.task.TurnId;
import org.mingshi.platform.task.TurnKey;

/**
 * A place in the inbox as it stands in an address: {@code _2026-11-21T08:05:00.123456Z_019a…};
 * before the first bar the moment it is due by law.
 */
final class TurnPlace {

  private TurnPlace() {}

  static String text(TurnKey key) {
    Instant due = key.due();
    return (due == null ? "" : due) + "_" + key.since() + "_" + key.id().value();
  }

  /** What an address says, or the beginning when it says nothing sensible. */
  static Optional<TurnKey> parse(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    List<String> parts = List.of(text.split("_", -1));
    if (parts.size() != 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new TurnKey(
              parts.getFirst().isEmpty() ? null : Instant.parse(parts.getFirst()),
              Instant.parse(parts.get(1)),
              new TurnId(UUID.fromString(parts.getLast()))));
    } catch (DateTimeException | IllegalArgumentException senseless) {
      return Optional.empty();
    }
  }
}
