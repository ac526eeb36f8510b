package org.mingshi.platform.organization;

import java.util.UUID;

/** Names one standing-in of one person for one post. */
public record DeputyId(UUID value) {

  /** Reads the form that {@link #toString()} writes. */
  public static DeputyId parse(String text) {
    return new DeputyId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
