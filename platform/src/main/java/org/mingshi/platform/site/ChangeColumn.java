package org.mingshi.platform.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.shell.Actor;

/**
 * Asks to change what the register says of a column, but for its unit; the code stays for ever.
 *
 * @param enabled whether it takes items
 * @param withoutReview never granted; a form that asks for it is refused with CHAIN_REQUIRED
 */
public record ChangeColumn(
    ColumnId column,
    @Nullable ColumnId parent,
    String name,
    ColumnKind kind,
    ColumnLevel level,
    String description,
    List<String> keywords,
    int position,
    boolean enabled,
    Contributors contributors,
    UpdateRule update,
    boolean withoutReview,
    Actor by) {

  public ChangeColumn {
    keywords = List.copyOf(keywords);
  }
}
