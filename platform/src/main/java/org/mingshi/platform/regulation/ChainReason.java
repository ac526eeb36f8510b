package org.mingshi.platform.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in Chinese why these chains were chosen: {@code
 * 适用“普通信息”流程（第二十四条、第二十六条）；因影响级别为“重大”，加区政府分管领导审定（第二十六条）}.
 *
 * @param steps those that hold in the end
 */
record ChainReason(List<ChainRule> base, List<ChainRule> added, List<StepRule> steps) {
  String sentence() {
    List<String> parts = new ArrayList<>();
    for (ChainRule chain : base) {
      parts.add(because(chain.when()) + "适用“" + chain.name() + "”流程" + articles(chain.basis()));
    }
    for (ChainRule chain : added) {
      String steps = chain.steps().stream().map(StepRule::name).collect(Collectors.joining("、"));
      parts.add(because(chain.when()) + "加" + steps + articles(chain.basis()));
    }
    for (StepRule step : steps) {
      if (tells(step.when()) && base.stream().anyMatch(one -> one.steps().contains(step))) {
        parts.add(because(step.when()) + "含" + step.name() + articles(step.basis()));
      }
    }
    return String.join("；", parts);
  }

  /** A step that is there unless something is so is the usual case and needs no reason. */
  private static boolean tells(Condition condition) {
    return !(condition instanceof Condition.Always) && !(condition instanceof Condition.Not);
  }

  private static String because(Condition condition) {
    return condition instanceof Condition.Always ? "" : "因" + condition.sentence() + "，";
  }

  private static String articles(List<Basis> basis) {
    return basis.stream().map(Basis::article).distinct().collect(Collectors.joining("、", "（", "）"));
  }
}
