package org.mingshi.architecture.planted.rules;

import org.mingshi.platform.shell.Actor;

public record FrontThatReachesInside(Actor actor) {}
