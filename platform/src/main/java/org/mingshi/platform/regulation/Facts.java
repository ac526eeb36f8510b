package org.mingshi.platform.regulation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about an item when a rule is looked for. Immutable.
 *
 * <p>Example: {@code Facts.none().with(FactName.ITEM_IMPACT, "major").with(FactName.ITEM_REPRINT,
 * true)}. Every setter refuses a value that the fact cannot take ({@link
 * IllegalArgumentException}). A choice that was not given is unknown and never guessed; a yes-or-no
 * that was not given is no; flags that were not given are none.
 */
public record Facts(Map<FactName, FactValue> values) {
  /** Takes a copy and checks each value against its fact. */
  public Facts {
    values.forEach(Facts::check);
    values = Map.copyOf(values);
  }

  /** Nothing is known yet. */
  public static Facts none() {
    return new Facts(Map.of());
  }

  /** These facts and one choice. */
  public Facts with(FactName fact, String choice) {
    return plus(fact, new FactValue.Choice(choice));
  }

  /** These facts and one yes or no. */
  public Facts with(FactName fact, boolean yes) {
    return plus(fact, new FactValue.YesNo(yes));
  }

  /** These facts and a set: flags, offices. */
  public Facts with(FactName fact, Set<String> several) {
    return plus(fact, new FactValue.Several(several));
  }

  /** The value, where one is known. */
  public Optional<FactValue> find(FactName fact) {
    return Optional.ofNullable(values.get(fact));
  }

  private Facts plus(FactName fact, FactValue value) {
    Map<FactName, FactValue> more = new HashMap<>(values);
    more.put(fact, value);
    return new Facts(more);
  }

  private static void check(FactName fact, FactValue value) {
    boolean fits =
        switch (fact.type()) {
          case CHOICE, ORDERED_CHOICE ->
              value instanceof FactValue.Choice choice && fact.allowed().contains(choice.value());
          case DECLARED_CLASS -> value instanceof FactValue.Choice;
          case DECLARED_FLAGS, DECLARED_OFFICES -> value instanceof FactValue.Several;
          case YES_NO -> value instanceof FactValue.YesNo;
        };
    if (!fits) {
      throw new IllegalArgumentException(fact.key() + " cannot be " + value);
    }
  }
}
