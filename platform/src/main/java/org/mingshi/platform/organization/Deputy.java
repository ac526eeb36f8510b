package org.mingshi.platform.organization;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One person standing in for the holder of one post: 科员乙 for 科室负责人甲 of 区教委, from 2026-11-25 until
 * 2026-12-02, because of a training course.
 *
 * <p>The deputy has that post's work and sight, no more and no longer. Signatures are the deputy's
 * own and say for whom; who has signed one step of an item, as whatever, signs no other.
 *
 * @param post the post of the one who is away
 * @param person who stands in
 * @param from the first day that counts, in the time of Shanghai
 * @param until the first day that counts no more
 * @param reason why, in the words of whoever named the deputy
 * @param namedBy the holder, or an administrator
 */
public record Deputy(
    DeputyId id,
    AuthorityId authority,
    PostId post,
    PersonId person,
    LocalDate from,
    LocalDate until,
    String reason,
    PersonId namedBy,
    Instant namedAt) {

  /** The last day that counts, as people say it. */
  public LocalDate lastDay() {
    return until.minusDays(1);
  }

  /** The same, ending earlier. */
  Deputy endingOn(LocalDate day) {
    return new Deputy(id, authority, post, person, from, day, reason, namedBy, namedAt);
  }
}
