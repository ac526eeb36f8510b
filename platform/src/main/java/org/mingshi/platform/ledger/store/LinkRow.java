package org.mingshi.platform.ledger.store;

/**
 * A row of {@code ledger_link}; the digests as they are written, since a forged one may be none.
 */
public record LinkRow(long position, long entry, String entryDigest, String chainDigest) {}
