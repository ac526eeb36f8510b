package org.mingshi.platform.organization;

import java.util.UUID;

/** Names a person; shown to others by post, never by this id. */
public record PersonId(UUID value) {

  /** Reads the form that {@link #toString()} writes. */
  public static PersonId parse(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
