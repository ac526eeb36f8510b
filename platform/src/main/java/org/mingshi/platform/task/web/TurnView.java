package org.mingshi.platform.task.web;

import org.mingshi.platform.task.Turn;

/**
 * A turn as one line of the inbox.
 *
 * @param whose who may take it, in words: {@code 区教委 科室负责人}
 * @param waited how long it has waited, in words: {@code 2 小时}
 * @param since when it began to wait, to the minute
 */
public record TurnView(Turn turn, String whose, String waited, String since) {}
