package org.mingshi.platform.ledger;

import java.util.List;
import org.mingshi.exchange.Digest;

/**
 * What a subject's rows say now, as one digest made by the room that owns them.
 *
 * @param subjectId which subject, as in the ledger
 * @param digest the digest of its rows, by the same rule as when the entry was written
 */
public record Evidence(String subjectId, Digest digest) {

  /** Stands in an entry whose subject's rows were rightly removed. */
  public static final Digest GONE = Digest.ofFields(List.of("gone"));
}
