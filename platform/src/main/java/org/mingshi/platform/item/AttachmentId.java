package org.mingshi.platform.item;

import java.util.UUID;

/** Names one file that was added to a text; the file behind it never changes. */
public record AttachmentId(UUID value) {

  /**
   * Reads an id as it stands in an address.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static AttachmentId parse(String text) {
    return new AttachmentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
