package org.mingshi.platform.item;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.store.EditionRows;
import org.springframework.stereotype.Component;

@Component
class StoredReleasedEditions implements ReleasedEditions {

  private final EditionRows rows;
  private final Editions editions;

  StoredReleasedEditions(EditionRows rows, Editions editions) {
    this.rows = rows;
    this.editions = editions;
  }

  @Override
  public Optional<ReleasedEdition> find(EditionId edition) {
    return rows.find(edition)
        .filter(Edition.Published.class::isInstance)
        .map(it -> released((Edition.Published) it));
  }

  @Override
  public List<Attachment> filesOf(EditionId edition) {
    return rows.find(edition)
        .map(it -> editions.current(it).text().attachments())
        .orElse(List.of());
  }

  @Override
  public List<ReleasedEdition> after(@Nullable ItemNumber after, int limit) {
    return rows.published(after == null ? 0 : after.value(), limit).stream()
        .map(it -> released((Edition.Published) it))
        .toList();
  }

  private ReleasedEdition released(Edition.Published edition) {
    Standing at = edition.standing();
    return new ReleasedEdition(
        at.item(),
        at.number(),
        at.id(),
        at.ordinal(),
        at.authority(),
        at.site(),
        at.unit(),
        editions.current(edition),
        requireNonNull(at.firstReleasedAt()),
        edition.releasedAt());
  }
}
