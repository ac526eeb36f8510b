package org.mingshi.platform.review;

import java.time.Instant;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.item.RevisionHash;

/**
 * A person released an edition whose whole chain had approved this very hash. Announced inside the
 * transaction of the release: what a listener writes stands or falls with it.
 */
public record EditionReleased(ItemId item, EditionId edition, RevisionHash hash, Instant at) {}
