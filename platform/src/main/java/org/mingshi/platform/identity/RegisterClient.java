package org.mingshi.platform.identity;

import org.mingshi.platform.shell.Actor;

/** Asks to let an office system use the JSON interface. */
public record RegisterClient(String name, Actor by) {}
