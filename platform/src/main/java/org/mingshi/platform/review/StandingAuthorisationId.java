package org.mingshi.platform.review;

import java.util.UUID;

/** Names one authorisation that stands for more than one item. */
public record StandingAuthorisationId(UUID value) {

  /**
   * Reads an id as it stands in an address.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static StandingAuthorisationId parse(String text) {
    return new StandingAuthorisationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
