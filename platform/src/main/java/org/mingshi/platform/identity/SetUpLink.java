package org.mingshi.platform.identity;

import java.time.Instant;

/**
 * A link that works once.
 *
 * @param path below the address of the console, such as {@code /setup/3q2-7wAB…}
 */
public record SetUpLink(String path, Instant expiresAt) {}
