package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A chain of steps as one pack writes it.
 *
 * @param id kebab-case, unique in its pack: {@code impact-major}
 * @param pack the version it comes from
 * @param over ids of chains of the same pack that it beats when both fit
 * @param addsTo empty for a chain that stands alone; otherwise what its steps are added to
 * @param before id of the step, or {@code release}, directly before which its steps are put; empty:
 *     by stage
 * @param keepsFirstStep the first review of a beaten chain is kept as a step before the others
 * @param returnsTo where a refused item goes
 */
public record ChainRule(
    String id,
    String name,
    PackVersion pack,
    Condition when,
    Set<String> over,
    AddsTo addsTo,
    Optional<String> before,
    boolean keepsFirstStep,
    Returns returnsTo,
    Separation separation,
    List<StepRule> steps,
    List<Basis> basis) {
  /** Takes copies. */
  public ChainRule {
    over = Set.copyOf(over);
    steps = List.copyOf(steps);
    basis = List.copyOf(basis);
  }

  /** Whether it adds steps to another chain. */
  public boolean isAddition() {
    return !(addsTo instanceof AddsTo.Nothing);
  }

  /** Where a refused item goes. */
  public enum Returns {
    /** To the author; the chain starts anew. */
    TO_AUTHOR,
    /** One step back. */
    TO_PREVIOUS_STEP
  }

  /** What the steps of a chain are added to. */
  public sealed interface AddsTo {
    /** It stands alone. */
    record Nothing() implements AddsTo {}

    /** Every chain that stands alone, of any bound pack. */
    record AnyChain() implements AddsTo {}

    /** These chains of the same pack. */
    record Chains(Set<String> ids) implements AddsTo {}
  }
}
