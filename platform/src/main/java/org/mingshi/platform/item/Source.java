package org.mingshi.platform.item;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a text comes from: 来源. An own text may leave all of it out; a reprint names its source, its
 * address and when it first appeared (Shanghai time), for example {@code new Source("中国政府网",
 * "https://www.gov.cn/…", LocalDateTime.of(2026, 3, 2, 18, 30))}.
 */
public record Source(
    @Nullable String name, @Nullable String url, @Nullable LocalDateTime originalTime) {

  /** Keeps blank parts out, nothing given is {@code null}; keeps the time to the second. */
  public Source {
    name = Words.orNull(name);
    url = Words.orNull(url);
    originalTime = originalTime == null ? null : originalTime.truncatedTo(ChronoUnit.SECONDS);
  }

  /** No source given. */
  public static Source none() {
    return new Source(null, null, null);
  }
}
