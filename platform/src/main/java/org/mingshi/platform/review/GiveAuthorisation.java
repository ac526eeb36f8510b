package org.mingshi.platform.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Words;
import org.mingshi.platform.shell.Actor;

/**
 * Give a consent that stands for more than one item.
 *
 * @param subject what it is given for; null while nothing was chosen
 * @param from the first day on which it counts; null while none was typed
 * @param until the last day on which it counts; null while none was typed
 * @param scope which items are meant
 */
public record GiveAuthorisation(
    StandingAuthorisation.@Nullable Subject subject,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String scope,
    String reason,
    Actor by) {

  /** Cleans the words. */
  public GiveAuthorisation {
    scope = Words.paragraphs(scope);
    reason = Words.paragraphs(reason);
  }
}
