package org.mingshi.platform.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;

/**
 * An office system (OA) that an administrator let in. It can do nothing by itself: it prepares
 * things in the names of persons who allowed it.
 *
 * @param name such as {@code 协同办公系统}; stands beside the person's name in the ledger
 * @param endedAt since when it may do nothing any more; absent while it may
 */
public record ApiClient(
    ClientId id,
    AuthorityId authority,
    String name,
    AccountId registeredBy,
    Instant registeredAt,
    @Nullable Instant endedAt) {}
