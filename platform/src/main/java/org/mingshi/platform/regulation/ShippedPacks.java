package org.mingshi.platform.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingshi.platform.regulation.loading.PackFiles;
import org.springframework.stereotype.Component;

/** The packs of this installation in memory. They are read once, when the program starts. */
@Component
class ShippedPacks {
  private final List<Pack> packs;

  /**
   * Throws {@link PackRejected} when a shipped pack is broken, so that the program does not start.
   */
  ShippedPacks() {
    this(PackFiles.shipped());
  }

  ShippedPacks(List<Pack> packs) {
    this.packs = List.copyOf(packs);
  }

  Collection<Pack> all() {
    return packs;
  }

  /** The newest version that is in force on that day; before the first one, the first. */
  Optional<Pack> on(PackId id, LocalDate day) {
    List<Pack> versions =
        packs.stream()
            .filter(pack -> pack.id().equals(id))
            .sorted(Comparator.comparing(pack -> pack.version().effective()))
            .toList();
    return versions.reversed().stream()
        .filter(pack -> !pack.version().effective().isAfter(day))
        .findFirst()
        .or(() -> versions.stream().findFirst());
  }

  Optional<Pack> exactly(PackVersion version) {
    return packs.stream().filter(pack -> pack.version().equals(version)).findFirst();
  }

  boolean mayBeBound(PackId id) {
    return bindable().contains(id);
  }

  Set<PackId> bindable() {
    Set<PackId> ids = new LinkedHashSet<>();
    packs.stream().filter(pack -> !pack.baseline()).forEach(pack -> ids.add(pack.id()));
    return ids;
  }

  /** The baseline first, then these, each once. */
  List<Pack> withBaseline(List<PackId> ids, LocalDate day) {
    Set<PackId> ordered = new LinkedHashSet<>();
    packs.stream().filter(Pack::baseline).forEach(pack -> ordered.add(pack.id()));
    ordered.addAll(ids);
    List<Pack> found = new ArrayList<>();
    ordered.forEach(id -> on(id, day).ifPresent(found::add));
    return found;
  }
}
