package org.mingshi.platform.organization;

import org.mingshi.platform.shell.Actor;

/** Asks to give one's own authority other names; its code stays for ever. */
public record ChangeAuthority(String name, String shortName, Actor by) {}
