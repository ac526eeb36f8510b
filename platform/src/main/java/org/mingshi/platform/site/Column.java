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
 * @param owner the unit that keeps it up; none while nobody is responsible, and then it takes no
 *     items
 * @param code its path segment below the site; unique in the site
 * @param name its Chinese name, such as {@code 通知公告}
 * @param kind what it holds
 * @param level how much weight it carries
 * @param description what it is for, in a sentence (tag {@code ColumnDescription})
 * @param keywords for the tag {@code ColumnKeywords}
 * @param position its place in the navigation; smaller comes first
 * @param enabled whether it takes items
 * @param contributors which other units write to it
 * @param update how often it must be fed
 */
public record Column(
    ColumnId id,
    SiteId site,
    @Nullable ColumnId parent,
    @Nullable UnitId owner,
    PathCode code,
    String name,
    ColumnKind kind,
    ColumnLevel level,
    String description,
    List<String> keywords,
    int position,
    boolean enabled,
    Contributors contributors,
    UpdateRule update) {

  public Column {
    keywords = List.copyOf(keywords);
    if (enabled && owner == null) {
      throw new IllegalArgumentException("COLUMN_OWNER_MISSING: " + code + " has no unit");
    }
  }

  /** An enabled column that its own unit alone writes to, without a rule on its updates. */
  public Column(
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
    this(
        id,
        site,
        parent,
        owner,
        code,
        name,
        kind,
        level,
        description,
        keywords,
        position,
        true,
        Contributors.none(),
        UpdateRule.NONE);
  }

  /** Whether the unit may write to it: it is enabled, and the unit keeps it up or contributes. */
  public boolean isOpenTo(UnitId unit) {
    return enabled && (unit.equals(owner) || contributors.include(unit));
  }

  Column withLevel(ColumnLevel newLevel) {
    return new Column(
        id,
        site,
        parent,
        owner,
        code,
        name,
        kind,
        newLevel,
        description,
        keywords,
        position,
        enabled,
        contributors,
        update);
  }

  Column withOwner(@Nullable UnitId newOwner, boolean nowEnabled) {
    return new Column(
        id,
        site,
        parent,
        newOwner,
        code,
        name,
        kind,
        level,
        description,
        keywords,
        position,
        nowEnabled,
        contributors,
        update);
  }
}
