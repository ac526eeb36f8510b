package org.mingshi.platform.review;

import java.time.Instant;
import java.util.UUID;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.organization.PersonId;

/**
 * The scan of a form that was signed on paper, without its bytes.
 *
 * @param name a safe file name: {@code 审查表.pdf}
 * @param size in bytes
 * @param addedBy the clerk who recorded it
 */
public record Scan(
    ScanId id,
    EditionId edition,
    String name,
    ScanKind kind,
    int size,
    Digest sha256,
    UUID account,
    PersonId addedBy,
    String addedByLabel,
    Instant addedAt) {}
