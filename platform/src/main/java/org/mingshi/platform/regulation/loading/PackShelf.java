package org.mingshi.platform.regulation.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.Pack;
import org.mingshi.platform.regulation.PackProblem;
import org.mingshi.platform.regulation.PackRejected;
import org.mingshi.platform.regulation.PackVersion;

/**
 * All packs together: each is read, then what only shows when they stand side by side is checked.
 */
final class PackShelf {
  private final Map<String, Pack> byFile = new LinkedHashMap<>();
  private final List<PackProblem> problems = new ArrayList<>();

  /** Throws {@link PackRejected} with the problems of all files. */
  static List<Pack> read(Map<String, byte[]> files) {
    PackShelf shelf = new PackShelf();
    files.forEach(shelf::add);
    shelf.checkTogether();
    if (!shelf.problems.isEmpty()) {
      throw new PackRejected(shelf.problems);
    }
    return shelf.byFile.values().stream()
        .sorted(
            Comparator.comparing((Pack pack) -> !pack.baseline())
                .thenComparing(Pack::id)
                .thenComparing(pack -> pack.version().effective()))
        .toList();
  }

  private void add(String file, byte[] bytes) {
    try {
      byFile.put(file, PackReader.read(file, bytes));
    } catch (PackRejected e) {
      problems.addAll(e.problems());
    }
  }

  private void checkTogether() {
    Map<PackVersion, String> seen = new HashMap<>();
    byFile.forEach((file, pack) -> {
      String name = file.substring(file.lastIndexOf('/') + 1);
      if (!name.equals(pack.id() + ".yaml") && !name.equals(pack.version() + ".yaml")) {
        wrong(
            file,
            "the file of "
                + pack.version()
                + " is named "
                + pack.id()
                + ".yaml, or "
                + pack.version()
                + ".yaml");
      }
      String other = seen.putIfAbsent(pack.version(), file);
      if (other != null) {
        wrong(file, pack.version() + " stands in " + other + " already");
      }
    });
    checkBaseline();
  }

  private void checkBaseline() {
    Collection<Map.Entry<String, Pack>> baselines =
        byFile.entrySet().stream().filter(entry -> entry.getValue().baseline()).toList();
    if (baselines.stream().map(entry -> entry.getValue().id()).distinct().count() > 1) {
      baselines.forEach(entry -> wrong(entry.getKey(), "only one pack is the baseline"));
    }
    if (baselines.isEmpty() && problems.isEmpty()) {
      wrong("regulations", "no pack is the baseline");
    }
    for (Map.Entry<String, Pack> baseline : baselines) {
      Arrays.stream(Invariant.values())
          .filter(invariant -> !baseline.getValue().invariants().containsKey(invariant))
          .forEach(invariant ->
              wrong(
                  baseline.getKey(),
                  "the baseline must name clauses for '" + invariant.key() + "'"));
    }
  }

  private void wrong(String file, String sentence) {
    problems.add(new PackProblem(file, 1, Optional.empty(), sentence));
  }
}
