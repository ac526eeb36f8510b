package org.mingshi.platform.publishing.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;

/**
 * What stands around every page of a site.
 *
 * @param site whose name, numbers and contact head and foot show
 * @param columns the site's columns, in the order of its navigation
 * @param column the column the page belongs to; absent on the home and on notices
 * @param demo whether the page must say that its contents are made up, and keep out of search
 *     engines
 */
public record PageFrame(Site site, List<Column> columns, @Nullable Column column, boolean demo) {

  private static final int IN_NAVIGATION = 8;

  /** The site's home: {@code /bishan-jw/}. */
  public String home() {
    return "/" + site.code() + "/";
  }

  /** A column's list: {@code /bishan-jw/zcwj/}. */
  public String href(Column of) {
    return home() + of.code() + "/";
  }

  /** The columns in the head, at most eight, those at the top only. */
  public List<Column> navigation() {
    return columns.stream().filter(c -> c.parent() == null).limit(IN_NAVIGATION).toList();
  }

  /** Whether the page belongs to this entry of the navigation, or to a column below it. */
  public boolean isCurrent(Column entry) {
    return column != null && (entry.id().equals(column.id()) || entry.id().equals(column.parent()));
  }

  /** From the top of the navigation down to the page's column. */
  public List<Column> trail() {
    Column last = column;
    if (last == null) {
      return List.of();
    }
    return columns.stream()
        .filter(c -> c.id().equals(last.parent()))
        .findFirst()
        .map(above -> List.of(above, last))
        .orElse(List.of(last));
  }

  /** The column's keywords as its tag wants them. */
  public String keywords() {
    return column == null ? "" : String.join(";", column.keywords());
  }
}
