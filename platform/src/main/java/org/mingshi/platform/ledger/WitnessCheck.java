package org.mingshi.platform.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.ledger.store.EntryRows;

/**
 * Holds what a room says of its rows against the last evidence in the ledger, subject by subject:
 * both come in the same order, so that neither is ever held whole.
 */
final class WitnessCheck {

  private final EntryRows entries;
  private final Findings findings;

  WitnessCheck(EntryRows entries, Findings findings) {
    this.entries = entries;
    this.findings = findings;
  }

  /** Returns how many subjects the witness spoke of. */
  long run(Witness witness) {
    String kind = witness.subjectKind();
    long count = 0;
    try (Stream<Evidence> evidence = witness.evidence()) {
      Iterator<Evidence> rows = evidence.iterator();
      Iterator<EntryRows.LastEvidence> ledger = new LastEvidences(entries, kind);
      Evidence row = next(rows);
      EntryRows.LastEvidence entry = next(ledger);
      while (row != null || entry != null) {
        int order = order(row, entry);
        if (order < 0 && row != null) {
          rowWithoutEntry(kind, row);
        } else if (order > 0 && entry != null) {
          entryWithoutRow(kind, entry);
        } else if (row != null && entry != null) {
          compare(kind, row, entry);
        }
        if (order <= 0) {
          count++;
          row = nextInOrder(kind, row, rows);
        }
        if (order >= 0) {
          entry = next(ledger);
        }
      }
    }
    return count;
  }

  private static <T> @Nullable T next(Iterator<T> iterator) {
    return iterator.hasNext() ? iterator.next() : null;
  }

  private static @Nullable Evidence nextInOrder(
      String kind, @Nullable Evidence before, Iterator<Evidence> rows) {
    Evidence row = next(rows);
    if (row != null && before != null && compare(row.subjectId(), before.subjectId()) <= 0) {
      throw new IllegalStateException(
          "the witness for %s speaks of %s after %s: not in ascending order"
              .formatted(kind, row.subjectId(), before.subjectId()));
    }
    return row;
  }

  private static int order(@Nullable Evidence row, EntryRows.@Nullable LastEvidence entry) {
    if (row == null) {
      return 1;
    }
    return entry == null ? -1 : compare(row.subjectId(), entry.subjectId());
  }

  /** As PostgreSQL compares under the collation "C". */
  private static int compare(String one, String other) {
    return Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private void compare(String kind, Evidence row, EntryRows.LastEvidence entry) {
    String found = row.digest().toString();
    if (!found.equals(entry.digest())) {
      boolean gone = entry.digest().equals(Evidence.GONE.toString());
      findings.add(
          kind + " " + row.subjectId(),
          gone ? "ROW_CAME_BACK" : "ROW_ALTERED",
          entry.digest(),
          found,
          gone
              ? "%s %s 按台账记录 %d 已删除，数据库中却仍有".formatted(kind, row.subjectId(), entry.entry())
              : "%s %s 的数据与台账记录 %d 不符，已被改动".formatted(kind, row.subjectId(), entry.entry()),
          gone
              ? "%s %s was removed by ledger entry %d, yet has rows"
                  .formatted(kind, row.subjectId(), entry.entry())
              : "the rows of %s %s are not what ledger entry %d attests"
                  .formatted(kind, row.subjectId(), entry.entry()));
    }
  }

  private void rowWithoutEntry(String kind, Evidence row) {
    findings.add(
        kind + " " + row.subjectId(),
        "ROW_WITHOUT_ENTRY",
        "",
        row.digest().toString(),
        "%s %s 在数据库中存在，台账中却没有记录".formatted(kind, row.subjectId()),
        "%s %s has rows of which the ledger knows nothing".formatted(kind, row.subjectId()));
  }

  private void entryWithoutRow(String kind, EntryRows.LastEvidence entry) {
    if (!entry.digest().equals(Evidence.GONE.toString())) {
      findings.add(
          kind + " " + entry.subjectId(),
          "ROW_MISSING",
          entry.digest(),
          "",
          "%s %s 的数据已被删除（台账记录 %d 证明曾有）".formatted(kind, entry.subjectId(), entry.entry()),
          "the rows of %s %s are gone, which ledger entry %d attests"
              .formatted(kind, entry.subjectId(), entry.entry()));
    }
  }

  /** The ledger's side, a page at a time. */
  private static final class LastEvidences implements Iterator<EntryRows.LastEvidence> {

    private static final int PAGE = 1000;

    private final EntryRows entries;
    private final String kind;
    private Iterator<EntryRows.LastEvidence> page = List.<EntryRows.LastEvidence>of().iterator();
    private @Nullable String after;

    LastEvidences(EntryRows entries, String kind) {
      this.entries = entries;
      this.kind = kind;
    }

    @Override
    public boolean hasNext() {
      if (!page.hasNext()) {
        page = entries.lastEvidence(kind, after, PAGE).iterator();
      }
      return page.hasNext();
    }

    @Override
    public EntryRows.LastEvidence next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      EntryRows.LastEvidence entry = page.next();
      after = entry.subjectId();
      return entry;
    }
  }
}
