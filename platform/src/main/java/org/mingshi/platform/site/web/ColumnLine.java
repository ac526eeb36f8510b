package org.mingshi.platform.site.web;

import org.mingshi.platform.site.Column;

/**
 * A column in the tree of its site, as the administration shows it.
 *
 * @param owner the name of the unit that keeps it up; empty while nobody does
 * @param depth how far below the top
 */
public record ColumnLine(Column column, String owner, int depth) {}
