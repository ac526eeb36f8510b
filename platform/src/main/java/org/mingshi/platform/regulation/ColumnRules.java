package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Optional;

/**
 * What one pack asks of columns: who may write to them, and what each must have before it takes an
 * item.
 *
 * @param ownerOnly only the unit that a column is assigned to writes to it; empty: the pack does
 *     not say so
 * @param ownerNeeded the obstacle of a column without such a unit: {@code COLUMN_OWNER_MISSING}
 * @param reviewNeeded the obstacle of a column that would be published without review: {@code
 *     CHAIN_REQUIRED}
 */
public record ColumnRules(
    Optional<OwnerOnly> ownerOnly,
    Optional<Obstacle> ownerNeeded,
    Optional<Obstacle> reviewNeeded) {

  /**
   * Only the column's unit, and some others by their posts.
   *
   * @param refusal the obstacle of everybody else: {@code NOT_COLUMN_OWNER}
   */
  public record OwnerOnly(Obstacle refusal, List<Also> also) {
    /** Takes a copy. */
    public OwnerOnly {
      also = List.copyOf(also);
    }
  }

  /**
   * Others who may write to any column.
   *
   * @param roles held where each says it is; one of them is enough
   * @param when only for such items: reprints, say
   */
  public record Also(List<RoleRule> roles, Condition when) {
    /** Takes a copy. */
    public Also {
      roles = List.copyOf(roles);
    }
  }
}
