package org.mingshi.platform.review;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;

/**
 * What a reviewer said about the reach of a text, beside its author: which flags or impact they
 * raised or lowered, and why (for example 《大同市云州区人民政府网站信息审核发布制度》第九条第（五）项).
 *
 * @param hash the text before their eyes
 * @param impact what the impact became; null where it was left
 * @param decision the decision whose answer raised it; null for a marking of its own
 * @param account which account acted
 * @param role the post that gave them the right
 */
public record ReviewMarking(
    UUID id,
    EditionId edition,
    RoundId round,
    RevisionHash hash,
    Set<String> raised,
    Set<String> lowered,
    @Nullable Impact impact,
    String reason,
    @Nullable UUID decision,
    UUID account,
    PersonId person,
    String personLabel,
    UnitId unit,
    String role,
    Instant at) {

  /** Takes copies. */
  public ReviewMarking {
    raised = Set.copyOf(raised);
    lowered = Set.copyOf(lowered);
  }
}
