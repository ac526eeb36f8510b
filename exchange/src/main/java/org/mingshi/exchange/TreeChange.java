package org.mingshi.exchange;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing to do to the public tree. */
public sealed interface TreeChange {

  /** Which file. */
  TreePath path();

  /** What it is for. */
  EntryKind kind();

  /** The new version of this path; an older one than what is there is not carried out. */
  long version();

  /** When, as the manifest and the database will both say it. */
  Instant at();

  /**
   * Puts a file where it belongs, whole or not at all.
   *
   * @param bytes the file; not to be changed afterwards
   * @param content where the approved content stands in it; pages only
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // compared by nobody; copying every page twice would cost more than
  // it guards
  record Put(
      TreePath path,
      EntryKind kind,
      byte[] bytes,
      long version,
      Instant at,
      @Nullable ApprovedContent content)
      implements TreeChange {}

  /**
   * Puts a large file where it belongs by copying it, whole or not at all.
   *
   * @param source where its bytes lie; not changed meanwhile
   * @param digest what the copy must amount to, or nothing is put
   * @param size of the file in bytes
   */
  record Copy(
      TreePath path,
      EntryKind kind,
      Path source,
      Digest digest,
      long size,
      long version,
      Instant at)
      implements TreeChange {}

  /** Takes a file away. */
  record Remove(TreePath path, EntryKind kind, long version, Instant at) implements TreeChange {}
}
