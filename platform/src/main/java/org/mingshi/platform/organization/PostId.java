package org.mingshi.platform.organization;

import java.util.UUID;

/** Names one person's holding of one role in one unit for a span of days. */
public record PostId(UUID value) {

  /** Reads the form that {@link #toString()} writes. */
  public static PostId parse(String text) {
    return new PostId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
