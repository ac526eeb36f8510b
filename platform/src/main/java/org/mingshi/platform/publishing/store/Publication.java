package org.mingshi.platform.publishing.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.TreePath;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.item.ItemNumber;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.site.SiteId;

/**
 * An item that is or was public.
 *
 * @param path where its page stands, for ever: {@code bishan-jw/2026/11/1024.html}
 * @param edition the edition that stands there, or stood there last
 * @param title its title, as lists print it
 * @param publishedAt when the item was public for the first time
 * @param releasedAt when this edition was released
 * @param withdrawnAt when it was taken down; absent while it is public
 */
public record Publication(
    ItemId item,
    ItemNumber number,
    SiteId site,
    TreePath path,
    EditionId edition,
    RevisionHash revision,
    String title,
    Instant publishedAt,
    Instant releasedAt,
    @Nullable Instant withdrawnAt) {

  /** Whether it stands before the public. */
  public boolean isPublic() {
    return withdrawnAt == null;
  }
}
