package org.mingshi.platform.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.shell.Actor;

/**
 * Record a decision that somebody signed on paper.
 *
 * @param seen the hash of the text that the clerk had before their eyes
 * @param signer who signed; null while nobody was chosen
 * @param signedOn the day that stands on the paper; null while none was typed
 * @param choice what stands on the paper; null while nothing was chosen
 * @param confirmed whether the clerk says that the paper belongs to this text
 * @param by the clerk
 */
public record RecordPaperSignature(
    EditionId edition,
    StepId step,
    RevisionHash seen,
    @Nullable PersonId signer,
    @Nullable LocalDate signedOn,
    Decide.@Nullable Choice choice,
    ScanFile scan,
    boolean confirmed,
    Actor by) {}
