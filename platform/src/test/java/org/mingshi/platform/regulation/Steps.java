package org.mingshi.platform.regulation;

import java.util.List;
import java.util.stream.Collectors;

/** A chosen chain as lines to compare. */
final class Steps {
  private Steps() {}

  /** Each step: {@code secrecy: unit-secrecy-reviewer in UNIT, SECRECY_NOT_CLEARED (24-b 26-c)}. */
  static List<String> of(EffectiveRules rules, Facts facts) {
    return chosen(rules, facts).steps().stream()
        .map(step ->
            "%s: %s in %s, %s (%s)"
                .formatted(
                    step.id(),
                    step.role().id(),
                    step.heldIn(),
                    step.elseCode(),
                    step.basis().stream()
                        .map(basis -> basis.clause().no())
                        .collect(Collectors.joining(" "))))
        .toList();
  }

  static StepRule step(EffectiveRules rules, Facts facts, String id) {
    return chosen(rules, facts).steps().stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step " + id + " in " + of(rules, facts)));
  }

  /** The codes with which these facts alone are refused at submission. */
  static List<String> refusals(EffectiveRules rules, Facts facts) {
    return rules.gates(GateMoment.SUBMISSION, facts).stream()
        .filter(gate -> gate.need() instanceof GateNeed.NotAllowed)
        .map(Gate::elseCode)
        .toList();
  }

  static ChainSelection.Chosen chosen(EffectiveRules rules, Facts facts) {
    return switch (rules.chainFor(facts)) {
      case ChainSelection.Chosen chosen -> chosen;
      case ChainSelection.None none -> throw new AssertionError(none.why().toString());
    };
  }
}
