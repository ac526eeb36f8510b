package org.mingshi.platform.publishing.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.ItemId;

/**
 * Something to be done on the public side.
 *
 * @param item the item whose pages are to be made anew; absent when the whole tree is
 * @param attempts how often it failed
 * @param failure why it failed last
 */
public record PublicationTask(
    long id,
    @Nullable ItemId item,
    String reason,
    Instant createdAt,
    int attempts,
    @Nullable String failure,
    @Nullable Instant doneAt) {}
