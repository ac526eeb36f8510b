package org.mingshi.platform.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.ItemId;

/**
 * Whether an item stands before the public, place by place, as read back from the files just now.
 *
 * @param address its public address without the host: {@code /bishan-jw/2026/11/1024.html}
 * @param withdrawnAt when it was taken down; absent while it is public
 * @param pendingSince since when a change waits to be carried out; absent when none does
 * @param failure why the last try failed, if it did
 */
public record LiveItem(
    ItemId item,
    EditionId edition,
    String title,
    String address,
    String revision,
    Instant publishedAt,
    @Nullable Instant withdrawnAt,
    @Nullable Instant pendingSince,
    @Nullable String failure,
    List<Place> places) {

  /**
   * One file.
   *
   * @param name what it is, in Chinese: {@code 信息页面}
   * @param expected the digest it must have, shortened; empty when it must be gone
   * @param found the digest it has, shortened; empty when it is gone
   * @param right whether both agree
   */
  public record Place(
      String name,
      String path,
      @Nullable Instant writtenAt,
      String expected,
      String found,
      boolean right) {}

  /** Whether everything is as it should be and nothing is waiting. */
  public boolean settled() {
    return pendingSince == null && places.stream().allMatch(Place::right);
  }
}
