package org.mingshi.platform.regulation;

import java.util.List;

/**
 * A flag that can be raised on an item and that only some roles may lower, with a reason: {@code
 * sensitive}, 敏感.
 *
 * @param asked whether the author must answer it with yes or no before submitting
 * @param raisedByAnyReviewer whether reviewers may raise it; otherwise it is the author's answer
 *     alone, as for a flag that makes the chain shorter
 * @param loweredBy who may lower it
 */
public record FlagRule(
    String id,
    String name,
    boolean asked,
    boolean raisedByAnyReviewer,
    List<RoleRule> loweredBy,
    List<Basis> basis) {
  /** Takes copies. */
  public FlagRule {
    loweredBy = List.copyOf(loweredBy);
    basis = List.copyOf(basis);
  }
}
