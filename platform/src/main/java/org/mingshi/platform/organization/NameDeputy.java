package org.mingshi.platform.organization;

import java.time.LocalDate;
import org.mingshi.platform.shell.Actor;

/**
 * Asks to let a person stand in for the holder of a post.
 *
 * @param post whose holder is away
 * @param person who stands in
 * @param from the first day that counts, in the time of Shanghai
 * @param lastDay the last day that counts
 * @param reason why; needed
 * @param by the holder of the post, or an administrator of the authority
 */
public record NameDeputy(
    PostId post, PersonId person, LocalDate from, LocalDate lastDay, String reason, Actor by) {}
