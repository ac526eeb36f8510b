package org.mingshi.platform.task;

import java.util.UUID;

/** Which turn; time-ordered. */
public record TurnId(UUID value) {}
