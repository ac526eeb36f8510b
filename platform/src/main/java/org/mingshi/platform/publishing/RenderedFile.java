package org.mingshi.platform.publishing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.ApprovedContent;
import org.mingshi.exchange.Digest;
import org.mingshi.exchange.EntryKind;
import org.mingshi.exchange.TreeChange;
import org.mingshi.exchange.TreePath;
import org.mingshi.platform.item.ItemId;

/**
 * A file as it should be, not yet written; with neither bytes nor a stored file it should be gone.
 *
 * @param stored what is copied instead of rendered
 * @param item the item that the file is about, if it is about one alone
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and handed on at once
record RenderedFile(
    TreePath path,
    EntryKind kind,
    byte @Nullable [] bytes,
    @Nullable Stored stored,
    @Nullable ApprovedContent content,
    @Nullable ItemId item) {

  /** A file that lies elsewhere. */
  record Stored(Path place, Digest digest, long size) {}

  static RenderedFile of(String path, EntryKind kind, byte[] bytes) {
    return new RenderedFile(new TreePath(path), kind, bytes, null, null, null);
  }

  static RenderedFile of(String path, EntryKind kind, String text) {
    return of(path, kind, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file about an item that should not be there. */
  static RenderedFile none(TreePath path, EntryKind kind, ItemId item) {
    return new RenderedFile(path, kind, null, null, null, item);
  }

  boolean isGone() {
    return bytes == null && stored == null;
  }

  /** What the file must amount to; null when it should be gone. */
  @Nullable Digest digest() {
    if (stored != null) {
      return stored.digest();
    }
    return bytes == null ? null : Digest.of(bytes);
  }

  TreeChange change(long version, Instant at) {
    if (stored != null) {
      return new TreeChange.Copy(
          path, kind, stored.place(), stored.digest(), stored.size(), version, at);
    }
    return bytes == null
        ? new TreeChange.Remove(path, kind, version, at)
        : new TreeChange.Put(path, kind, bytes, version, at, content);
  }
}
