package org.mingshi.platform.publishing;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How the places of a column are spread over list pages, so that a new item changes few pages
 * however many there are.
 *
 * <p>Page 1 is the oldest and holds places 1 to {@value #SIZE}. A page is closed when {@value
 * #SIZE} more places follow it; the newest page has no number and holds what is left, {@value
 * #SIZE} to 39 places (fewer only while there is no other page). With 59 places there is page 1 (1
 * to 20) and the newest (21 to 59); with 60 page 2 is closed (21 to 40).
 *
 * @param last the last place given out
 */
record Numbering(long last) {

  static final int SIZE = 20;

  /** How many pages are closed. */
  long closed() {
    return Math.max(0, last / SIZE - 1);
  }

  /** The closed page that holds the place; nothing when the newest page does. */
  Optional<Long> pageOf(long place) {
    long page = (place - 1) / SIZE + 1;
    return page <= closed() ? Optional.of(page) : Optional.empty();
  }

  long firstOn(long page) {
    return (page - 1) * SIZE + 1;
  }

  long lastOn(long page) {
    return page * SIZE;
  }

  /** The first place on the newest page. */
  long firstOnNewest() {
    return closed() * SIZE + 1;
  }

  /**
   * The closed pages that may look different after something happened at this place: its own, and
   * the two last closed, of which one may be new and the other leads to it.
   */
  Set<Long> touchedBy(long place) {
    Set<Long> pages = new LinkedHashSet<>();
    pageOf(place).ifPresent(pages::add);
    for (long page = Math.max(1, closed() - 1); page <= closed(); page++) {
      pages.add(page);
    }
    return pages;
  }
}
