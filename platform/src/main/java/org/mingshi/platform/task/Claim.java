package org.mingshi.platform.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.PersonId;

/**
 * Somebody has said that they will do it. It is a word to the colleagues, no lock: who holds the
 * post may still act.
 *
 * @param by who will do it
 * @param at since when
 * @param from who gave it to them; null when they took it themselves
 * @param note what the giver wrote, "" for nothing
 */
public record Claim(PersonId by, Instant at, @Nullable PersonId from, String note) {}
