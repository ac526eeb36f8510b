package org.mingshi.platform.regulation;

import java.time.MonthDay;
import java.util.Optional;

/** How long, as a regulation says it. Dates are of Asia/Shanghai. */
public sealed interface Period {
  /** A number of units: 2 working days. */
  record Counted(int amount, Unit unit) implements Period {}

  /**
   * A day of the year.
   *
   * @param followingYear whether of the year after the one the clock starts in
   * @param opens the first day of the window, where there is one
   */
  record YearlyDate(MonthDay day, boolean followingYear, Optional<MonthDay> opens)
      implements Period {}

  /** The text names no figure: it can be registered and reminded of, never be overdue. */
  record NoFigure() implements Period {}

  /** What is counted. */
  enum Unit {
    WORKING_DAYS,
    CALENDAR_DAYS,
    HOURS,
    MINUTES,
    WEEKS,
    MONTHS
  }
}
