package org.mingshi.platform.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.site.ColumnId;

/**
 * A consent that an office gives once for all items of a column, or of one class from one unit,
 * where its regulation allows that. While it stands, nobody of that office signs each item.
 *
 * <p>Example: 宣教办 consents for the column 统计数据 from 2026-12-01 to 2027-11-30 (saws-2016 14-b).
 *
 * @param subjectName what it is given for, in the words of that day: {@code 总局网站 / 统计数据}
 * @param role the role whose consent the regulation asks for
 * @param from the first day on which it counts, in the time of Shanghai
 * @param until the last day on which it counts
 * @param scope which items are meant, in the giver's words
 * @param givenIn the unit in which the giver held the role
 */
public record StandingAuthorisation(
    StandingAuthorisationId id,
    AuthorityId authority,
    Subject subject,
    String subjectName,
    String role,
    String roleName,
    List<Basis> basis,
    LocalDate from,
    LocalDate until,
    String scope,
    String reason,
    UUID account,
    PersonId person,
    String personLabel,
    UnitId givenIn,
    Instant givenAt,
    @Nullable Revocation revocation) {

  /** Takes a copy. */
  public StandingAuthorisation {
    basis = List.copyOf(basis);
  }

  /** What it is given for. */
  public sealed interface Subject {

    /** All items of one column. */
    record OfColumn(ColumnId column) implements Subject {}

    /** All items of one class from one unit. */
    record OfClass(UnitId unit, String itemClass) implements Subject {}
  }

  /** Who took it back, and why. */
  public record Revocation(
      String reason, UUID account, PersonId person, String personLabel, Instant at) {}

  /** Whether it counts on this day. */
  public boolean standsOn(LocalDate day) {
    return revocation == null && !day.isBefore(from) && !day.isAfter(until);
  }

  /** Whether it could still be taken back. */
  public boolean mayBeRevokedOn(LocalDate day) {
    return revocation == null && !day.isAfter(until);
  }

  /** Where it stands, in one word for screens. */
  public String stateOn(LocalDate day) {
    if (revocation != null) {
      return "已撤销";
    }
    if (day.isAfter(until)) {
      return "已到期";
    }
    return day.isBefore(from) ? "未生效" : "有效";
  }
}
