package org.mingshi.platform.item;

import org.mingshi.platform.shell.Actor;

/**
 * An edition got another text while it was under review or approved: whatever was signed counts no
 * more. Announced inside the transaction of the edit.
 */
public record TextChanged(EditionId edition, RevisionHash from, RevisionHash to, Actor by) {}
