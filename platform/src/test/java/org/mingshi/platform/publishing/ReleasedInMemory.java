package org.mingshi.platform.publishing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.ItemNumber;
import org.mingshi.platform.item.ReleasedEdition;
import org.mingshi.platform.item.ReleasedEditions;

/** What is released, kept in memory. */
final class ReleasedInMemory implements ReleasedEditions {

  private final Map<Long, ReleasedEdition> editions = new TreeMap<>();

  private final Map<EditionId, List<Attachment>> files = new HashMap<>();

  void add(ReleasedEdition edition) {
    files.put(edition.edition(), edition.text().attachments());
    editions.put(edition.number().value(), edition);
  }

  void remove(EditionId edition) {
    editions.values().removeIf(e -> e.edition().equals(edition));
  }

  @Override
  public Optional<ReleasedEdition> find(EditionId edition) {
    return editions.values().stream().filter(e -> e.edition().equals(edition)).findFirst();
  }

  @Override
  public List<Attachment> filesOf(EditionId edition) {
    return files.getOrDefault(edition, List.of());
  }

  @Override
  public List<ReleasedEdition> after(@Nullable ItemNumber after, int limit) {
    return editions.values().stream()
        .filter(e -> after == null || e.number().value() > after.value())
        .limit(limit)
        .toList();
  }
}
