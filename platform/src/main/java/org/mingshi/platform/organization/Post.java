package org.mingshi.platform.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person's holding of one role in one unit, from a first day on: 区教委, {@code section-head},
 * from 2026-01-01.
 *
 * @param role a role of one of the packs that bind the unit, in kebab-case
 * @param seesBelow whether the holder sees what belongs to the units below; leaders do, editors do
 *     not
 * @param from the first day that counts, in the time of Shanghai
 * @param until the first day that counts no more; none while nobody has ended it
 */
public record Post(
    PostId id,
    PersonId person,
    UnitId unit,
    String role,
    boolean seesBelow,
    LocalDate from,
    @Nullable LocalDate until) {

  public Post {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException(
          "A post cannot end on " + until + ", before its first day " + from);
    }
  }

  /** Whether the post is held on that day. */
  public boolean countsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
