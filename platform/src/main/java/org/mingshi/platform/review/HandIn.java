package org.mingshi.platform.review;

import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.shell.Actor;

/**
 * Hand in (报送) what the reviewers of a unit have signed, or give it back.
 *
 * @param seen the hash of the text that the clerk had before their eyes
 * @param choice to go on, or to give it back with an opinion
 */
public record HandIn(
    EditionId edition, StepId step, RevisionHash seen, Decide.Choice choice, Actor by) {}
