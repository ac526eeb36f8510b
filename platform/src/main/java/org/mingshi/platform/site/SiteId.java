package org.mingshi.platform.site;

import java.util.UUID;

/** Which site; never shown to people, who know it by its code and name. */
public record SiteId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
