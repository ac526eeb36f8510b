package org.mingshi.platform.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.ApprovedContent;
import org.mingshi.exchange.EntryKind;
import org.mingshi.exchange.TreeChange;
import org.mingshi.exchange.TreePath;
import org.mingshi.platform.item.ItemId;

/**
 * A file as it should be, not yet written; without bytes it should be gone.
 *
 * @param item the item that the file is about, if it is about one alone
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and handed on at once
record RenderedFile(
    TreePath path,
    EntryKind kind,
    byte @Nullable [] bytes,
    @Nullable ApprovedContent content,
    @Nullable ItemId item) {

  static RenderedFile of(String path, EntryKind kind, byte[] bytes) {
    return new RenderedFile(new TreePath(path), kind, bytes, null, null);
  }

  static RenderedFile of(String path, EntryKind kind, String text) {
    return of(path, kind, text.getBytes(StandardCharsets.UTF_8));
  }

  TreeChange change(long version, Instant at) {
    return bytes == null
        ? new TreeChange.Remove(path, kind, version, at)
        : new TreeChange.Put(path, kind, bytes, version, at, content);
  }
}
