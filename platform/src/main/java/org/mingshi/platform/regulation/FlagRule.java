package org.mingshi.platform.regulation;

import java.util.List;

/**
 * A flag that any reviewer may raise on an item and only some roles may lower, with a reason:
 * {@code sensitive}, 敏感.
 *
 * @param loweredBy role ids
 */
public record FlagRule(String id, String name, List<RoleRule> loweredBy, List<Basis> basis) {
  /** Takes copies. */
  public FlagRule {
    loweredBy = List.copyOf(loweredBy);
    basis = List.copyOf(basis);
  }
}
