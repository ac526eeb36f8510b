/**
 * Whose turn it is (待办): one row for each thing that waits for somebody, from all rooms, and the
 * console's home that lists them.
 *
 * <p>A room opens a turn when a step begins to wait and closes it with the decision, in the same
 * transaction. A turn is no permission: the room judges again when the person acts.
 *
 * <p>Legal basis: none of its own; it serves the steps of the packs' chains, such as
 * 《重庆市璧山区政府网站管理办法》第二十六条.
 *
 * <p>Start reading at {@link org.mingshi.platform.task.Turn} and {@link
 * org.mingshi.platform.task.Turns}.
 */
@NullMarked
package org.mingshi.platform.task;

import org.jspecify.annotations.NullMarked;
