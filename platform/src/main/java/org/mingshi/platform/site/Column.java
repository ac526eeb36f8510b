package org.mingshi.platform.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitId;

/**
 * A column of a site, in which items appear.
 *
 * @param id which column
 * @param site the site it belongs to
 * @param parent the column above it in the navigation, or null at the top
 * @param owner the unit that keeps it up
 * @param code its path segment below the site; unique in the site
 * @param name its Chinese name, such as {@code 通知公告}
 * @param kind what it holds
 * @param level how much weight it carries
 * @param description what it is for, in a sentence (tag {@code ColumnDescription})
 * @param keywords for the tag {@code ColumnKeywords}
 * @param position its place in the navigation; smaller comes first
 */
public record Column(
    ColumnId id,
    SiteId site,
    @Nullable ColumnId parent,
    UnitId owner,
    PathCode code,
    String name,
    ColumnKind kind,
    ColumnLevel level,
    String description,
    List<String> keywords,
    int position) {

  public Column {
    keywords = List.copyOf(keywords);
  }
}
