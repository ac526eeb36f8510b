package org.mingshi.platform.review;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitId;

/**
 * A post that somebody has to act from, in one unit or anywhere in the authority: {@code
 * secrecy-office}, 总局保密委员会办公室.
 *
 * @param unit where the post is held; null where any unit of the authority will do
 * @param unitName the name of that unit on the day of planning, "" without a unit
 */
public record Seat(String role, String roleName, @Nullable UnitId unit, String unitName) {

  /** Whose turn it would be, in words: {@code 区教委 科室负责人}. */
  public String whose() {
    return unitName.isEmpty() ? roleName : unitName + " " + roleName;
  }
}
