package org.mingshi.platform.review;

import java.util.UUID;

/** Names one way of an edition through its chain. */
public record RoundId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
