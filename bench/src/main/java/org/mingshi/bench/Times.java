package org.mingshi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Durations of the same thing, of which the middle one is quoted. */
final class Times {

  private final List<Duration> all = new ArrayList<>();

  void add(Duration time) {
    all.add(time);
  }

  double medianMillis() {
    return sorted().get(all.size() / 2) / 1e6;
  }

  double timesAsLongAs(Times reference) {
    return medianMillis() / reference.medianMillis();
  }

  /** For example {@code 1,820 ms (1,790 to 2,060, 5 runs)}. */
  @Override
  public String toString() {
    var sorted = sorted();
    return "%,.0f ms (%,.0f to %,.0f, %d runs)"
        .formatted(
            medianMillis(), sorted.getFirst() / 1e6, sorted.getLast() / 1e6, sorted.size());
  }

  private List<Long> sorted() {
    return all.stream().map(Duration::toNanos).sorted().toList();
  }

  static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.1f", ratio);
  }
}
