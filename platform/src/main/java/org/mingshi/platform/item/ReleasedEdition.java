package org.mingshi.platform.item;

import java.time.Instant;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.SiteId;

/**
 * Everything the public page of an item is made from, taken from the approved revision and nothing
 * else, so that the page can be made again at any time and must come out the same.
 *
 * @param ordinal which edition of the item, from 1
 * @param firstReleasedAt when the item was first published: it decides the address
 * @param releasedAt when this edition was released
 */
public record ReleasedEdition(
    ItemId item,
    ItemNumber number,
    EditionId edition,
    int ordinal,
    AuthorityId authority,
    SiteId site,
    UnitId unit,
    Revision revision,
    Instant firstReleasedAt,
    Instant releasedAt) {

  /** What the item says and how it is described. */
  public Manuscript text() {
    return revision.text();
  }

  /** The hash that was approved. */
  public RevisionHash hash() {
    return revision.hash();
  }
}
