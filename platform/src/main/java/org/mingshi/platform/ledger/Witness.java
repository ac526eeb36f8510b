package org.mingshi.platform.ledger;

import java.util.stream.Stream;

/**
 * A room's testimony about its own rows. For each subject the digest made from the rows of today
 * must equal that of the last ledger entry which attested one; a row without an entry and an entry
 * without a row are found as well. A room offers it as a bean.
 */
public interface Witness {

  /** The kind of subject it speaks for, as in the ledger. */
  String subjectKind();

  /**
   * Every subject the room has rows for, in ascending order of the subject's id, compared as text
   * character by character ({@code order by id} for UUIDs, {@code order by id collate "C"} for
   * text). Read in the transaction of the caller, as a stream with a bounded fetch size ({@code
   * JdbcClient.sql(…).withFetchSize(1000).query(…).stream()}); the caller closes it.
   */
  Stream<Evidence> evidence();
}
