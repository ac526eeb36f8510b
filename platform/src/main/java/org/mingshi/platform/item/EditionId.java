package org.mingshi.platform.item;

import java.util.UUID;

/** Names one edition of an item: the thing that is reviewed, released and taken down. */
public record EditionId(UUID value) {

  /**
   * Reads an id as it stands in an address.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static EditionId parse(String text) {
    return new EditionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
