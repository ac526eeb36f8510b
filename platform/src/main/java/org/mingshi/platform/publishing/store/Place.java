package org.mingshi.platform.publishing.store;

import org.mingshi.platform.site.ColumnId;

/**
 * A number in the sequence of a column.
 *
 * @param place from 1, in the order of first publication there
 */
public record Place(ColumnId column, long place) {}
