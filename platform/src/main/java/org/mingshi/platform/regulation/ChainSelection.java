package org.mingshi.platform.regulation;

import java.util.List;

/** The answer to "who must review this?". */
public sealed interface ChainSelection {
  /**
   * A chain was found.
   *
   * @param base the chains that stand alone, one of each pack that has a fitting one, in the order
   *     of the packs
   * @param added chains whose steps were added
   * @param steps all steps in order, release last; steps whose condition does not hold are left out
   * @param reason why this chain and these additions, in Chinese: {@code
   *     因影响级别为“重大”，加区政府分管领导审定（第二十六条）}
   */
  record Chosen(
      List<ChainRule> base,
      List<ChainRule> added,
      List<StepRule> steps,
      String reason,
      List<Basis> basis)
      implements ChainSelection {
    /** Takes copies. */
    public Chosen {
      base = List.copyOf(base);
      added = List.copyOf(added);
      steps = List.copyOf(steps);
      basis = List.copyOf(basis);
    }
  }

  /** No chain can be named: nothing may be submitted. */
  record None(Obstacle why) implements ChainSelection {}
}
