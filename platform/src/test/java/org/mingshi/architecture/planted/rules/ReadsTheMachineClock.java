package org.mingshi.architecture.planted.rules;

import java.time.Instant;
import java.time.LocalDate;

public final class ReadsTheMachineClock {
  private ReadsTheMachineClock() {}

  @SuppressWarnings("JavaTimeDefaultTimeZone") // the planted violation
  public static String today() {
    return LocalDate.now() + " " + Instant.now();
  }
}
