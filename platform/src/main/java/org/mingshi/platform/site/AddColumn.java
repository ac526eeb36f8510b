package org.mingshi.platform.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;

/**
 * Asks for a new column; the parts are those of {@link Column}.
 *
 * @param by who asks, an administrator of the authority
 */
public record AddColumn(
    SiteId site,
    @Nullable ColumnId parent,
    UnitId owner,
    PathCode code,
    String name,
    ColumnKind kind,
    ColumnLevel level,
    String description,
    List<String> keywords,
    int position,
    Actor by) {

  public AddColumn {
    keywords = List.copyOf(keywords);
  }
}
