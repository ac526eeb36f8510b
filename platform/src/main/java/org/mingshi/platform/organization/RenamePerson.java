package org.mingshi.platform.organization;

import org.mingshi.platform.shell.Actor;

/** Asks to correct a person's name; the person stays the same one. */
public record RenamePerson(PersonId person, String name, Actor by) {}
