package org.mingshi.platform.review;

import java.util.UUID;

/** Names one step of one round. */
public record StepId(UUID value) {

  /**
   * Reads an id as it stands in a form.
   *
   * @throws IllegalArgumentException when the text is not a UUID
   */
  public static StepId parse(String text) {
    return new StepId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
