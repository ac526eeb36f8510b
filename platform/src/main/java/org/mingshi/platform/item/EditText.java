package org.mingshi.platform.item;

import org.mingshi.platform.shell.Actor;

/**
 * A changed text.
 *
 * @param basedOn the number of the revision that the person had before their eyes when they began
 */
public record EditText(EditionId edition, int basedOn, Manuscript text, Actor by) {}
