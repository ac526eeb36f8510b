package org.mingshi.platform.regulation;

import java.util.List;

/**
 * One rule of a pack as people read it.
 *
 * @param kind what kind of rule, in Chinese: 审核环节
 * @param anchor its place on the pack's page: {@code chain-ordinary}
 * @param name for people: {@code 普通信息：科室负责人初审}
 * @param words what it says, in a Chinese sentence
 */
public record RuleLine(String kind, String anchor, String name, String words, List<Basis> basis) {
  /** Takes a copy. */
  public RuleLine {
    basis = List.copyOf(basis);
  }

  /** Whether it stands on this clause. */
  public boolean standsOn(String clause) {
    return basis.stream().anyMatch(one -> one.clause().no().equals(clause));
  }
}
