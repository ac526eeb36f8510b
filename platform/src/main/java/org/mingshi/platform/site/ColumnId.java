package org.mingshi.platform.site;

import java.util.UUID;

/** Which column of which site. */
public record ColumnId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
