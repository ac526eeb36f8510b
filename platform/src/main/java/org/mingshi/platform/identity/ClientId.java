package org.mingshi.platform.identity;

import java.util.UUID;

/** Names an office system that may use the JSON interface. */
public record ClientId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
