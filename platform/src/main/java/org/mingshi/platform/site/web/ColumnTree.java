package org.mingshi.platform.site.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.ColumnId;

/** Puts columns into the order of their tree, each after the one above it. */
final class ColumnTree {

  private final List<Column> columns;
  private final Function<@Nullable UnitId, String> names;
  private final List<ColumnLine> lines = new ArrayList<>();

  private ColumnTree(List<Column> columns, Function<@Nullable UnitId, String> names) {
    this.columns = columns;
    this.names = names;
  }

  static List<ColumnLine> of(List<Column> columns, Function<@Nullable UnitId, String> names) {
    ColumnTree tree = new ColumnTree(columns, names);
    tree.walk(null, 0);
    return tree.lines;
  }

  private void walk(@Nullable ColumnId parent, int depth) {
    for (Column column : columns) {
      if (Objects.equals(column.parent(), parent)) {
        lines.add(new ColumnLine(column, names.apply(column.owner()), depth));
        walk(column.id(), depth + 1);
      }
    }
  }
}
