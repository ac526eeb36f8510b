/**
 * The commands behind {@code ./mingshi}: which processes there are, in which order they start and
 * stop, the data directory, and the demo authorities.
 *
 * <p>It stands last in the order of rooms: it may use every door, and no room uses it. Legal basis:
 * none of its own; that the public side stays readable while the inside is down is an aim of every
 * regulation that asks for an uninterrupted site.
 *
 * <p>Start reading at {@link org.mingshi.platform.launch.Main} and {@link
 * org.mingshi.platform.launch.Demo}.
 *
 * <p>Why there are two processes: {@code docs/adr/0004-two-processes.md}.
 */
@NullMarked
package org.mingshi.platform.launch;

import org.jspecify.annotations.NullMarked;
