package org.mingshi.platform.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.shell.Actor;

/**
 * Asks to end a post.
 *
 * @param on the first day on which it counts no more, in the time of Shanghai
 * @param by who asks; none when the program itself does
 */
public record EndPost(PostId post, LocalDate on, @Nullable Actor by) {}
