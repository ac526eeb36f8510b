package org.mingshi.platform.identity;

import org.mingshi.platform.shell.Actor;

/**
 * Asks to let an office system prepare things in one's own name.
 *
 * @param days for how long, from now
 */
public record AllowClient(ClientId client, int days, Actor by) {}
