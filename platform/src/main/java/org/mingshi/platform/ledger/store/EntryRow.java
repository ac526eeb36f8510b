package org.mingshi.platform.ledger.store;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code ledger_entry}, exactly as it stands there.
 *
 * @param recordedAt to the microsecond, which is what PostgreSQL keeps
 */
public record EntryRow(
    long id,
    Instant recordedAt,
    String action,
    String subjectKind,
    String subjectId,
    @Nullable UUID authority,
    @Nullable UUID account,
    @Nullable String label,
    SortedMap<String, String> facts,
    @Nullable String evidence) {

  public EntryRow {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }
}
