package org.mingshi.platform.item;

import org.mingshi.platform.shell.Actor;

/**
 * Tells whether a person may see an edition in the console. Who reviews it is known only to a later
 * room, which answers here by asking the one function of visibility.
 */
public interface EditionSight {

  /** Whether this person may see the edition, its texts and its files now. */
  boolean maySee(Actor actor, Edition edition);
}
