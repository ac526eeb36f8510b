package org.mingshi.platform.ledger;

import java.util.Collection;
import java.util.Map;
import org.mingshi.platform.ledger.store.EntryRows;
import org.springframework.stereotype.Component;

/**
 * Tells in which entries of the ledger something was written down, so that a screen can name them.
 *
 * <p>Example: {@code first("review-decision", List.of(id))} gives 第 4711 号.
 */
@Component
public class LedgerNumbers {

  private final EntryRows rows;

  LedgerNumbers(EntryRows rows) {
    this.rows = rows;
  }

  /** The first entry about each of these subjects; a subject without any is absent. */
  public Map<String, Long> first(String kind, Collection<String> subjects) {
    return subjects.isEmpty() ? Map.of() : rows.firstOf(kind, subjects);
  }
}
