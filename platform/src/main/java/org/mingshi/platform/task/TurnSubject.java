package org.mingshi.platform.task;

/**
 * What waits, in the words of the room that owns it.
 *
 * @param kind such as {@code edition}
 * @param id which one
 */
public record TurnSubject(String kind, String id) {}
