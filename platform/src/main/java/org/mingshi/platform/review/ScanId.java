package org.mingshi.platform.review;

import java.util.UUID;

/** Names one scan of a signed form. */
public record ScanId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
