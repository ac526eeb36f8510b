package org.mingshi.platform.review;

import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.shell.Actor;

/**
 * Tick a change as looked at, or take the tick away.
 *
 * @param change the key of the change
 * @param seen false to take the tick away
 */
public record TickChange(EditionId edition, String change, boolean seen, Actor by) {}
