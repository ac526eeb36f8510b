package org.mingshi.exchange;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to one file of the tree: it was written, or it was removed. The last
 * entry of a path says what must be found there.
 *
 * <p>Example: entry 17, {@code bishan-jw/2026/11/1024.html}, a page of 7411 bytes in version 9,
 * written 2026-11-21T08:05:00Z.
 *
 * @param sequence counts the lines of one manifest from 1, without gaps
 * @param path where the file lies
 * @param kind what it is for
 * @param digest of the whole file; absent when it was removed
 * @param size of the whole file in bytes; 0 when it was removed
 * @param version of this path, always growing: an older version is never written over a newer
 * @param at when it was written; the database's rows carry the same instant, to the microsecond
 * @param content where the approved content stands; present for pages only
 */
public record ManifestEntry(
    long sequence,
    TreePath path,
    EntryKind kind,
    @Nullable Digest digest,
    long size,
    long version,
    Instant at,
    @Nullable ApprovedContent content) {

  /** Refuses an entry that contradicts itself. */
  public ManifestEntry {
    if (sequence < 1 || size < 0 || version < 0) {
      throw new IllegalArgumentException("sequence from 1, size and version from 0: " + path);
    }
    if (content != null && (kind != EntryKind.PAGE || digest == null)) {
      throw new IllegalArgumentException("only a page that is there has approved content: " + path);
    }
  }

  /** Whether the file is gone. */
  public boolean removed() {
    return digest == null;
  }

  ManifestEntry numbered(long number) {
    return new ManifestEntry(number, path, kind, digest, size, version, at, content);
  }

  /**
   * What this entry says, as one digest: the database keeps it beside the page, so that an altered
   * line is found. Sequence is left out, since compaction may renumber.
   */
  public Digest essence() {
    ApprovedContent c = content;
    return Digest.ofFields(
        Arrays.asList(
            "manifest-entry",
            path.value(),
            kind.written(),
            digest == null ? null : digest.toString(),
            Long.toString(size),
            Long.toString(version),
            at.toString(),
            c == null
                ? null
                : c.item()
                    + "/"
                    + c.edition()
                    + "/"
                    + c.revision()
                    + "/"
                    + c.from()
                    + "/"
                    + c.to()
                    + "/"
                    + c.digest()
                    + "/"
                    + c.frame()));
  }
}
