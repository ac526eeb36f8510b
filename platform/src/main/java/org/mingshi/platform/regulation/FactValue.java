package org.mingshi.platform.regulation;

import java.util.Set;

/** The value of one fact. */
public sealed interface FactValue {
  /** One value out of a list: {@code major}. */
  record Choice(String value) implements FactValue {}

  /** Several values at once: the flags raised on an item. */
  record Several(Set<String> values) implements FactValue {
    /** Takes a copy. */
    public Several {
      values = Set.copyOf(values);
    }
  }

  /** Yes or no. */
  record YesNo(boolean value) implements FactValue {}
}
