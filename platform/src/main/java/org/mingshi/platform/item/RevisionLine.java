package org.mingshi.platform.item;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of saved texts.
 *
 * @param counts whether it was ever the text that counted; a text that lost a conflict never did
 */
public record RevisionLine(
    int number,
    @Nullable Integer basedOn,
    RevisionHash hash,
    String title,
    String savedByLabel,
    Instant savedAt,
    boolean counts) {}
