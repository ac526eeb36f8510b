package org.mingshi.platform.ledger;

/**
 * Where every change of state is written down, once and for good.
 *
 * <p>Example: {@code ledger.append(LedgerEntry.of("edition.submitted", "edition",
 * id.toString()).by(actor).with("chain", "ordinary").attesting(hash))}.
 */
public interface Ledger {

  /**
   * Writes the entry in the caller's transaction: both happen, or neither.
   *
   * @throws IllegalStateException when no transaction is under way, since an entry without its
   *     change would be a lie
   */
  void append(LedgerEntry entry);
}
