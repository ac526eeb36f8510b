package org.mingshi.platform.organization;

/** A person together with the post that makes them the right one, and the unit of that post. */
public record Holder(Person person, Unit unit, Post post) {}
