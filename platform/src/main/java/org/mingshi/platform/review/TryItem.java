package org.mingshi.platform.review;

import java.util.NavigableMap;
import java.util.Set;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.Origin;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.ColumnId;

/**
 * An item that nobody has written: what a person wants to know the way of.
 *
 * @param itemClass "" while not chosen
 * @param flags the answers that were given; a flag without one is absent
 * @param involved units concerned
 */
public record TryItem(
    UnitId unit,
    ColumnId column,
    String itemClass,
    Impact impact,
    Origin origin,
    NavigableMap<String, Boolean> flags,
    boolean governmentName,
    Set<UnitId> involved,
    Actor by) {
  /** Takes copies. */
  public TryItem {
    involved = Set.copyOf(involved);
  }
}
