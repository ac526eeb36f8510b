package org.mingshi.platform.organization;

import java.util.UUID;

/** Names an authority: the outermost boundary of everything that can be seen or done. */
public record AuthorityId(UUID value) {

  /** Reads the form that {@link #toString()} writes. */
  public static AuthorityId parse(String text) {
    return new AuthorityId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
