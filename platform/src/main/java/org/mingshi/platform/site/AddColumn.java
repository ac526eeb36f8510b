package org.mingshi.platform.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;

/**
 * Asks for a new column; the parts are those of {@link Column}.
 *
 * @param owner none for a column that nobody is responsible for yet; it is not enabled then
 * @param ground on what the unit is responsible for it
 * @param by who asks, an administrator of the authority
 */
public record AddColumn(
    SiteId site,
    @Nullable ColumnId parent,
    @Nullable UnitId owner,
    Ground ground,
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

  /** A column of which no regulation asks a ground. */
  public AddColumn(
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
    this(
        site,
        parent,
        owner,
        Ground.NONE,
        code,
        name,
        kind,
        level,
        description,
        keywords,
        position,
        by);
  }
}
