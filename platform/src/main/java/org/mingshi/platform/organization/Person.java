package org.mingshi.platform.organization;

/**
 * A person of an authority, named as colleagues see them: 采编员甲 in the demo, a name in real life.
 *
 * @param name shown to colleagues of the same authority only; never public
 */
public record Person(PersonId id, AuthorityId authority, String name, PersonKind kind) {}
