package org.mingshi.platform.regulation;

import java.util.List;

/**
 * Who may lower the impact level that was chosen for an item, with a reason; any reviewer may raise
 * it.
 *
 * @param loweredBy role ids; 区政府办公室 in most districts
 */
public record ImpactRule(List<RoleRule> loweredBy, List<Basis> basis) {
  /** Takes copies. */
  public ImpactRule {
    loweredBy = List.copyOf(loweredBy);
    basis = List.copyOf(basis);
  }
}
