package org.mingshi.platform.regulation;

/**
 * One clause of a regulation in our own words.
 *
 * @param no stable key: {@code 26-d}
 * @param basis how others cite it
 * @param gist what it says, in our own Chinese words
 * @param verified false where nobody has yet compared it with the official text; shown as such to
 *     people
 */
public record Clause(String no, Basis basis, String gist, ClauseKind kind, boolean verified) {}
