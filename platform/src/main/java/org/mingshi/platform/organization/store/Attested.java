package org.mingshi.platform.organization.store;

/**
 * A record, and what its row has beyond it.
 *
 * @param beside the moment of a foundation, or the place in an order, as text
 */
public record Attested<T>(T it, String beside) {}
