package org.mingshi.platform.site.web;

import org.mingshi.platform.site.Column;

/**
 * A column with its owner's name, as shown.
 *
 * @param owner the name of the unit that keeps it up
 */
public record ColumnView(Column column, String owner) {}
