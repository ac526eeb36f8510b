package org.mingshi.platform.review;

import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.shell.Actor;

/**
 * Put an approved edition before the public.
 *
 * @param seen the hash of the text that the person had before their eyes
 * @param acknowledged whether the person took note of the remarks of the reviewers
 */
public record ReleaseEdition(EditionId edition, RevisionHash seen, boolean acknowledged, Actor by) {

  /** Releases where no remark stands. */
  public ReleaseEdition(EditionId edition, RevisionHash seen, Actor by) {
    this(edition, seen, false, by);
  }
}
