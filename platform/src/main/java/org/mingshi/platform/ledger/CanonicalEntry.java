package org.mingshi.platform.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.store.EntryRow;

/**
 * The bytes by which an entry is known, made from its row alone and independent of the database's
 * time zone: {@link Digest#ofFields} over, in this order,
 *
 * <ol>
 *   <li>{@code mingshi-ledger-entry-1}
 *   <li>the id, in decimal
 *   <li>the time in UTC with six decimals, {@code 2026-11-21T08:05:00.123456Z}
 *   <li>action, subject's kind, subject's id
 *   <li>authority, account, label; an absent one as an absent field
 *   <li>evidence, or an absent field
 *   <li>for each fact, in ascending order of the names: name, text
 * </ol>
 */
final class CanonicalEntry {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private CanonicalEntry() {}

  static Digest digest(EntryRow entry) {
    List<@Nullable String> fields = new ArrayList<>();
    fields.add("mingshi-ledger-entry-1");
    fields.add(Long.toString(entry.id()));
    fields.add(time(entry.recordedAt()));
    fields.add(entry.action());
    fields.add(entry.subjectKind());
    fields.add(entry.subjectId());
    fields.add(text(entry.authority()));
    fields.add(text(entry.account()));
    fields.add(entry.label());
    fields.add(entry.evidence());
    entry
        .facts()
        .forEach((name, value) -> {
          fields.add(name);
          fields.add(value);
        });
    return Digest.ofFields(fields);
  }

  /** Cut to what PostgreSQL keeps, so that what is written is what will be read. */
  static Instant toMicroseconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  static String time(Instant instant) {
    return TIME.format(instant);
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
