package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Set;

/**
 * A question about facts, without a scripting language: it can be evaluated, listed and printed as
 * a Chinese sentence.
 *
 * <p>In a pack: {@code when: {item.impact: major, column.level: {at-least: high}}} (all of them),
 * {@code {any: [{…}]}}, {@code {not: {…}}}.
 */
public sealed interface Condition {
  /** Always true; what a rule without {@code when} has. */
  record Always() implements Condition {}

  /** The fact is one of these values; of flags: one of these is raised. */
  record OneOf(FactName fact, Set<String> values, List<String> labels) implements Condition {}

  /** The yes-or-no fact has this value. */
  record Is(FactName fact, boolean value) implements Condition {}

  /** The ordered fact is this value or higher. */
  record AtLeast(FactName fact, String value) implements Condition {}

  /** The ordered fact is this value or lower. */
  record AtMost(FactName fact, String value) implements Condition {}

  /** Every part holds. */
  record All(List<Condition> parts) implements Condition {}

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {}

  /** The part does not hold. */
  record Not(Condition part) implements Condition {}
}
