package org.mingshi.platform.regulation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * A question about facts, without a scripting language: it can be evaluated, listed and printed as
 * a Chinese sentence.
 *
 * <p>In a pack: {@code when: {item.impact: major, column.level: {at-least: high}}} (all of them),
 * {@code {any: [{…}]}}, {@code {not: {…}}}.
 */
public sealed interface Condition {
  /** What rules without {@code when} have. */
  Condition ALWAYS = new Always();

  /** Whether it holds; UNKNOWN where it hangs on a choice that was not given. */
  Verdict test(Facts facts);

  /** As people read it: {@code 影响级别为“重大”且属于转载}. */
  String sentence();

  /** The facts it asks about. */
  Set<FactName> asks();

  /** An answer that may be "it cannot be said yet". */
  enum Verdict {
    YES,
    NO,
    UNKNOWN;

    static Verdict of(boolean holds) {
      return holds ? YES : NO;
    }
  }

  /** Always true. */
  record Always() implements Condition {
    @Override
    public Verdict test(Facts facts) {
      return Verdict.YES;
    }

    @Override
    public String sentence() {
      return "任何情形";
    }

    @Override
    public Set<FactName> asks() {
      return Set.of();
    }
  }

  /**
   * The fact is one of these values; of flags: one of these is raised.
   *
   * @param labels the values as people read them, in the same order
   */
  record OneOf(FactName fact, List<String> values, List<String> labels) implements Condition {
    /** Takes copies. */
    public OneOf {
      values = List.copyOf(values);
      labels = List.copyOf(labels);
    }

    @Override
    public Verdict test(Facts facts) {
      FactValue value = facts.find(fact).orElse(null);
      if (value == null) {
        return fact.type().isNoneUnlessGiven() ? Verdict.NO : Verdict.UNKNOWN;
      }
      return switch (value) {
        case FactValue.Choice choice -> Verdict.of(values.contains(choice.value()));
        case FactValue.Several several ->
            Verdict.of(values.stream().anyMatch(several.values()::contains));
        case FactValue.YesNo yesNo -> Verdict.NO;
      };
    }

    @Override
    public String sentence() {
      return fact.label()
          + "为"
          + labels.stream().map(label -> "“" + label + "”").collect(Collectors.joining("或"));
    }

    @Override
    public Set<FactName> asks() {
      return Set.of(fact);
    }
  }

  /** The yes-or-no fact has this value. */
  record Is(FactName fact, boolean value) implements Condition {
    @Override
    public Verdict test(Facts facts) {
      boolean actual =
          facts.find(fact).orElse(new FactValue.YesNo(false)).equals(new FactValue.YesNo(true));
      return Verdict.of(actual == value);
    }

    @Override
    public String sentence() {
      return (value ? "属于“" : "不属于“") + fact.label() + "”";
    }

    @Override
    public Set<FactName> asks() {
      return Set.of(fact);
    }
  }

  /** The ordered fact is this value or higher. */
  record AtLeast(FactName fact, String value) implements Condition {
    @Override
    public Verdict test(Facts facts) {
      return compare(facts, fact, value, difference -> difference >= 0);
    }

    @Override
    public String sentence() {
      return fact.label() + "不低于“" + fact.labelOf(value) + "”";
    }

    @Override
    public Set<FactName> asks() {
      return Set.of(fact);
    }
  }

  /** The ordered fact is this value or lower. */
  record AtMost(FactName fact, String value) implements Condition {
    @Override
    public Verdict test(Facts facts) {
      return compare(facts, fact, value, difference -> difference <= 0);
    }

    @Override
    public String sentence() {
      return fact.label() + "不高于“" + fact.labelOf(value) + "”";
    }

    @Override
    public Set<FactName> asks() {
      return Set.of(fact);
    }
  }

  /** Every part holds. */
  record All(List<Condition> parts) implements Condition {
    /** Takes a copy. */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Verdict test(Facts facts) {
      Set<Verdict> verdicts = verdicts(parts, facts);
      if (verdicts.contains(Verdict.NO)) {
        return Verdict.NO;
      }
      return verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.YES;
    }

    @Override
    public String sentence() {
      return parts.stream().map(Condition::asPart).collect(Collectors.joining("且"));
    }

    @Override
    public Set<FactName> asks() {
      return allAsked(parts);
    }
  }

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {
    /** Takes a copy. */
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public Verdict test(Facts facts) {
      Set<Verdict> verdicts = verdicts(parts, facts);
      if (verdicts.contains(Verdict.YES)) {
        return Verdict.YES;
      }
      return verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.NO;
    }

    @Override
    public String sentence() {
      return parts.stream().map(Condition::asPart).collect(Collectors.joining("或"));
    }

    @Override
    public Set<FactName> asks() {
      return allAsked(parts);
    }
  }

  /** The part does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public Verdict test(Facts facts) {
      return switch (part.test(facts)) {
        case YES -> Verdict.NO;
        case NO -> Verdict.YES;
        case UNKNOWN -> Verdict.UNKNOWN;
      };
    }

    @Override
    public String sentence() {
      return "并非（" + part.sentence() + "）";
    }

    @Override
    public Set<FactName> asks() {
      return part.asks();
    }
  }

  private static Verdict compare(Facts facts, FactName fact, String value, IntPredicate holds) {
    return facts.find(fact).orElse(null) instanceof FactValue.Choice(String actual)
        ? Verdict.of(holds.test(fact.allowed().indexOf(actual) - fact.allowed().indexOf(value)))
        : Verdict.UNKNOWN;
  }

  private static Set<Verdict> verdicts(Collection<Condition> parts, Facts facts) {
    return parts.stream()
        .map(part -> part.test(facts))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
  }

  private static Set<FactName> allAsked(Collection<Condition> parts) {
    return parts.stream()
        .flatMap(part -> part.asks().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String asPart(Condition part) {
    return part instanceof All || part instanceof Any
        ? "（" + part.sentence() + "）"
        : part.sentence();
  }
}
