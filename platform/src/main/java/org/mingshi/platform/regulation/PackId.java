package org.mingshi.platform.regulation;

import java.util.regex.Pattern;

/**
 * Names one regulation, for ever: {@code bishan-2021}. A later version of the same regulation keeps
 * the id and takes another effective date, see {@link PackVersion}.
 */
public record PackId(String value) implements Comparable<PackId> {
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Refuses anything that is not kebab-case of at most 60 characters. */
  public PackId {
    if (value.length() > 60 || !KEBAB.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a pack id: " + value);
    }
  }

  @Override
  public int compareTo(PackId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
