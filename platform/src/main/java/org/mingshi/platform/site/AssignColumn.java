package org.mingshi.platform.site;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;

/**
 * Asks to make another unit responsible for a column, from now on.
 *
 * @param unit none: nobody is any more, and the column takes no items
 */
public record AssignColumn(ColumnId column, @Nullable UnitId unit, Ground ground, Actor by) {}
