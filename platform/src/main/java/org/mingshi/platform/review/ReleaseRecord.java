package org.mingshi.platform.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;

/**
 * Who put which hash before the public, and who answered for it on that day: 主要负责人 first, 分管负责人
 * directly (for example 《重庆市璧山区政府网站管理办法》第二十六条).
 */
public record ReleaseRecord(
    UUID id,
    RoundId round,
    EditionId edition,
    RevisionHash hash,
    UUID account,
    PersonId person,
    String personLabel,
    UnitId unit,
    Instant at,
    List<Responsible> responsible) {

  /** Takes a copy. */
  public ReleaseRecord {
    responsible = List.copyOf(responsible);
  }

  /** Somebody who held a post of responsibility on the day of release. */
  public record Responsible(
      String role, String roleName, PersonId person, String personName, UnitId unit) {}
}
