package org.mingshi.platform.review;

import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.shell.Actor;

/**
 * Put an approved edition before the public.
 *
 * @param seen the hash of the text that the person had before their eyes
 */
public record ReleaseEdition(EditionId edition, RevisionHash seen, Actor by) {}
