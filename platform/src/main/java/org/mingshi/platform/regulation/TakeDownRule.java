package org.mingshi.platform.regulation;

import java.util.List;

/**
 * Who, beside the releasing persons, may take an item down at once because a clause makes them
 * watch or keep the site.
 *
 * @param roles looked for where each is held: {@code duty-officer} in the unit that owns the site
 */
public record TakeDownRule(List<RoleRule> roles, List<Basis> basis) {
  /** Takes copies. */
  public TakeDownRule {
    roles = List.copyOf(roles);
    basis = List.copyOf(basis);
  }
}
