package org.mingshi.platform.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Writes dates in the one form that government pages use (国办发〔2017〕47号, annex: YYYY-MM-DD HH:MM),
 * in Chinese time.
 */
public final class Dates {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SystemTime.ZONE);

  private Dates() {}

  /** Returns, for example, {@code 2026-11-21 16:05}. */
  public static String minute(Instant instant) {
    return MINUTE.format(instant);
  }

  /** Returns, for example, {@code 2026-11-21}. */
  public static String day(Instant instant) {
    return instant.atZone(SystemTime.ZONE).toLocalDate().toString();
  }

  /** Returns, for example, {@code 2026年11月21日}. */
  public static String words(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Returns how long ago something was, in words: {@code 刚刚}, {@code 5 分钟}, {@code 2 小时}, {@code 3
   * 天}.
   */
  public static String since(Instant then, Instant now) {
    Duration passed = Duration.between(then, now);
    if (passed.toMinutes() < 1) {
      return "刚刚";
    }
    if (passed.toHours() < 1) {
      return passed.toMinutes() + " 分钟";
    }
    if (passed.toDays() < 1) {
      return passed.toHours() + " 小时";
    }
    return passed.toDays() + " 天";
  }
}
