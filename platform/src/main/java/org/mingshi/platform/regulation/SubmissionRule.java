package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Optional;

/**
 * Who may send an item into review. A person must satisfy every such rule that applies to the item,
 * each by one of its roles; where no rule applies, whoever writes for the unit may submit.
 *
 * <p>Example: in a department only 指定工作人员 submits, else {@code SUBMIT_NOT_PERMITTED}.
 *
 * @param roles one of them is enough
 * @param heldIn where the role must be held; empty: where each role says it is
 * @param elseCode the obstacle of everybody else
 * @param elseWords the words of that obstacle, in Chinese
 * @param help who can help, in Chinese
 */
public record SubmissionRule(
    String id,
    Condition when,
    List<RoleRule> roles,
    Optional<Scope> heldIn,
    String elseCode,
    String elseWords,
    String help,
    List<Basis> basis) {
  /** Takes copies. */
  public SubmissionRule {
    roles = List.copyOf(roles);
    basis = List.copyOf(basis);
  }

  /** Where a role of this rule must be held. */
  public Scope placeOf(RoleRule role) {
    return heldIn.orElse(role.heldIn());
  }

  /** The obstacle of a person who holds none of the roles. */
  public Obstacle obstacle() {
    return new Obstacle(elseCode, basis, elseWords, help);
  }
}
