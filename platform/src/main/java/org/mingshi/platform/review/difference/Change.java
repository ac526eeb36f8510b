package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.List;
import org.mingshi.exchange.Digest;

/**
 * One change that a reviewer looks at and ticks.
 *
 * @param key follows from what changed into what, and from nothing else: the same change in the
 *     next revision has the same key, so it need not be looked at again
 * @param name for people: {@code 正文 第 3 段有改动}
 */
public record Change(String key, String name) {

  private static final int LENGTH = 32;

  static Change of(String part, String name, List<String> fields) {
    List<String> all = new ArrayList<>(List.of("change-1", part));
    all.addAll(fields);
    return new Change(Digest.ofFields(all).hex().substring(0, LENGTH), part + " " + name);
  }
}
