package org.mingshi.platform.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Collects differences, as many as a person will read; the rest are counted, so that a ruined
 * ledger does not fill the memory as well.
 */
final class Findings {

  private static final int KEPT = 1000;

  private final List<Difference> kept = new ArrayList<>();
  private final Consumer<String> progress;
  private long more;

  Findings(Consumer<String> progress) {
    this.progress = progress;
  }

  void add(
      String place, String what, String expected, String found, String chinese, String english) {
    add(new Difference(place, what, expected, found, chinese, english));
  }

  void add(Difference difference) {
    if (kept.size() < KEPT) {
      kept.add(difference);
    } else {
      more++;
    }
  }

  /** Tells the operator what is being looked at. */
  void progress(String words) {
    progress.accept(words);
  }

  List<Difference> all() {
    if (more == 0) {
      return List.copyOf(kept);
    }
    List<Difference> all = new ArrayList<>(kept);
    all.add(
        new Difference(
            "…",
            "MORE",
            "",
            Long.toString(more),
            "另有 " + more + " 处不一致未列出",
            more + " more differences are not listed"));
    return all;
  }
}
