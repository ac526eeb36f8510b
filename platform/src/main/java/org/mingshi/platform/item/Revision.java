package org.mingshi.platform.item;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.PersonId;

/**
 * One saved text. It is never changed and never removed; the next save is the next number.
 *
 * @param number 1 for the first text of the edition
 * @param basedOn the number of the text its author had before their eyes, null for the first
 * @param savedBy the person who saved it, and is an author from then on
 */
public record Revision(
    UUID id,
    EditionId edition,
    int number,
    @Nullable Integer basedOn,
    Manuscript text,
    RevisionHash hash,
    PersonId savedBy,
    String savedByLabel,
    Instant savedAt) {}
