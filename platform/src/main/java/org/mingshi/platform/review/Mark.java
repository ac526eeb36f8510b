package org.mingshi.platform.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.item.Words;
import org.mingshi.platform.shell.Actor;

/**
 * Raise or lower flags and the impact of an edition under review.
 *
 * <p>Example: {@code new Mark(edition, seen, Set.of("sensitive"), Set.of(), null, "涉及征地补偿",
 * actor)}.
 *
 * @param seen the hash of the text that the person had before their eyes
 * @param raise ids of flags to raise, as the regulations call them
 * @param lower ids of flags to lower
 * @param impact the impact it shall have; null to leave it
 * @param reason in a few words, always needed
 */
public record Mark(
    EditionId edition,
    RevisionHash seen,
    Set<String> raise,
    Set<String> lower,
    @Nullable Impact impact,
    String reason,
    Actor by) {

  /** Cleans the words, takes copies. */
  public Mark {
    raise = Set.copyOf(raise);
    lower = Set.copyOf(lower);
    reason = Words.paragraphs(reason);
  }
}
