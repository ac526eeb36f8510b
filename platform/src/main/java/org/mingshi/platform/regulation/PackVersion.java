package org.mingshi.platform.regulation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * One version of a pack: its id and the day from which it holds (Asia/Shanghai). What is under way
 * stays on the version it started with, so whoever starts something stores this.
 *
 * <p>Printed and stored as {@code bishan-2021@2021-07-08}.
 */
public record PackVersion(PackId pack, LocalDate effective) {
  /**
   * Reads what {@link #toString()} prints; throws {@link IllegalArgumentException} for anything
   * else.
   */
  public static PackVersion parse(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException("Not a pack version: " + text);
    }
    try {
      return new PackVersion(
          new PackId(text.substring(0, at)), LocalDate.parse(text.substring(at + 1)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Not a pack version: " + text, e);
    }
  }

  @Override
  public String toString() {
    return pack + "@" + effective;
  }
}
