package org.mingshi.platform.publishing.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.exchange.EntryKind;
import org.mingshi.exchange.ManifestEntry;
import org.mingshi.platform.item.ItemId;

/**
 * What a file of the public tree must be.
 *
 * @param path as text, since a row may have been altered
 * @param digest of the whole file; absent when it must be gone
 * @param item the item it is about, if any
 * @param revision the hash of the approved revision whose content it shows
 * @param contentDigest the digest of that content's bytes
 * @param entry the essence of its line in the manifest
 */
public record PublishedPage(
    String path,
    String kind,
    @Nullable String digest,
    long size,
    long version,
    Instant writtenAt,
    @Nullable ItemId item,
    @Nullable String revision,
    @Nullable String contentDigest,
    String entry) {

  /** The row for a line of the manifest. */
  public static PublishedPage of(ManifestEntry entry, @Nullable ItemId item) {
    var content = entry.content();
    Digest digest = entry.digest();
    return new PublishedPage(
        entry.path().value(),
        entry.kind().written(),
        digest == null ? null : digest.toString(),
        entry.size(),
        entry.version(),
        entry.at(),
        item,
        content == null ? null : content.revision().toString(),
        content == null ? null : content.digest().toString(),
        entry.essence().toString());
  }

  /** Whether it is the page of an item, or where one was. */
  public boolean isItemPage() {
    return item != null && kind.equals(EntryKind.PAGE.written());
  }

  /**
   * What the ledger attests of an item's page: which content of which revision stands there, or
   * that none does. A change of the frame alone does not change it.
   */
  public Digest evidence() {
    return Digest.ofFields(
        "published-page-1", path, item == null ? null : item.toString(), revision, contentDigest);
  }
}
