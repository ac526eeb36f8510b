package org.mingshi.platform.item;

import java.util.UUID;

/** Names an item inside the platform; the public sees its {@link ItemNumber}. */
public record ItemId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
