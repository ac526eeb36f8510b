package org.mingshi.platform.launch;

import java.util.List;

/**
 * A part of the demo data. Implementations are beans of this package, put in order by
 * {@code @Order} (as the rooms stand: people 300, sites 600, items 800); they work only through the
 * rooms' own use cases and take their data from {@code demo/*.yaml}.
 *
 * <p>They are called in demo mode only, at every start, after the whole application is there.
 */
interface Demo {

  /**
   * Loads the part where it is absent; on a directory that has it, does nothing and does it fast.
   */
  void loadIfEmpty();

  /**
   * Lines for the person who started the demo, such as one per account: {@code 重庆市璧山区 采编员甲
   * bs-caibian}.
   */
  default List<String> announcement() {
    return List.of();
  }
}
