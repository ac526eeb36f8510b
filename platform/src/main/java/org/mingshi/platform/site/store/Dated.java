package org.mingshi.platform.site.store;

import java.time.Instant;

/** A site or a column, and since when it is in the register. */
public record Dated<T>(T it, Instant since) {}
