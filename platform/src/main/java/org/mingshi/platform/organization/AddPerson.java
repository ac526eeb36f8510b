package org.mingshi.platform.organization;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.shell.Actor;

/**
 * Asks to enter a person of an authority.
 *
 * @param name as colleagues see it, such as 采编员甲
 * @param by who asks; none when the program itself does (first set-up, demo)
 */
public record AddPerson(AuthorityId authority, String name, PersonKind kind, @Nullable Actor by) {}
