package org.mingshi.platform.regulation;

import java.util.List;

/**
 * Something that must happen again and again: {@code the site is updated every day}.
 *
 * @param window from when a round is counted
 * @param times how often within one round
 * @param byDefault the text gives no figure for this; another pack may
 */
public record CadenceRule(
    String id,
    String subject,
    String from,
    String until,
    Period every,
    Window window,
    int times,
    boolean byDefault,
    List<Basis> basis) {
  /** Takes a copy. */
  public CadenceRule {
    basis = List.copyOf(basis);
  }

  /** From when a round is counted. */
  public enum Window {
    /** From the last time. */
    ROLLING,
    /** Each day, week from Monday, or block of months from January. */
    CALENDAR
  }
}
