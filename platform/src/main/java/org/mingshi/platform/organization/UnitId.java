package org.mingshi.platform.organization;

import java.util.UUID;

/** Names a unit of an authority, such as 区教委. */
public record UnitId(UUID value) {

  /** Reads the form that {@link #toString()} writes. */
  public static UnitId parse(String text) {
    return new UnitId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
