package org.mingshi.platform.item;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.SiteId;

/**
 * What every edition has, whatever its state.
 *
 * @param ordinal which edition of its item, from 1
 * @param unit the unit that publishes and answers for it
 * @param revision the number of the text that counts now
 * @param hash the hash of that text
 * @param authors everybody who saved a text of this edition, one that lost a conflict included;
 *     none of them may review it
 * @param version counts every change of state, so that two changes never both succeed
 * @param firstReleasedAt when the item was first published, null before that
 */
public record Standing(
    EditionId id,
    ItemId item,
    ItemNumber number,
    int ordinal,
    AuthorityId authority,
    SiteId site,
    UnitId unit,
    int revision,
    RevisionHash hash,
    Set<PersonId> authors,
    PersonId createdBy,
    Instant createdAt,
    long version,
    @Nullable Instant firstReleasedAt) {

  /** Takes a copy. */
  public Standing {
    authors = Set.copyOf(authors);
  }

  Standing holding(Revision text) {
    Set<PersonId> all = new HashSet<>(authors);
    all.add(text.savedBy());
    return new Standing(
        id,
        item,
        number,
        ordinal,
        authority,
        site,
        unit,
        text.number(),
        text.hash(),
        all,
        createdBy,
        createdAt,
        version,
        firstReleasedAt);
  }

  Standing next() {
    return new Standing(
        id,
        item,
        number,
        ordinal,
        authority,
        site,
        unit,
        revision,
        hash,
        authors,
        createdBy,
        createdAt,
        version + 1,
        firstReleasedAt);
  }
}
