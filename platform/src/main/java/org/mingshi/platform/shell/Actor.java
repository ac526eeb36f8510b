package org.mingshi.platform.shell;

import java.util.UUID;

/**
 * The person on whose behalf something happens: one account, one real person, one authority.
 *
 * <p>Every use case takes its actor as an argument, so that a screen, the API and a scheduled job
 * are judged by the same rules. The ids are opaque here; the rooms {@code identity} and {@code
 * organization} give them meaning.
 *
 * @param account the account that logged in
 * @param person the person who answers for it (bishan-2021 18-b: an account has one person)
 * @param authority the outermost boundary of what this person can see or do
 * @param label how the ledger and the screens name the person, for example {@code 区教委 采编员甲}
 * @param authorityName for example {@code 重庆市璧山区}
 */
public record Actor(
    UUID account, UUID person, UUID authority, String label, String authorityName) {}
