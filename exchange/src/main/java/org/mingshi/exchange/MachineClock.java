package org.mingshi.exchange;

import java.time.Clock;
import java.time.ZoneId;

/**
 * The only class that reads the machine's clock.
 *
 * <p>All regulations count in Chinese time, so the clock that everybody is given shows
 * Asia/Shanghai; instants are stored with their offset. An architecture rule refuses {@code now()}
 * without a clock everywhere else, so that every deadline can be tested on any day.
 */
public final class MachineClock {

  /** The zone of every date that a person reads: +08:00, without summer time since 1992. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private MachineClock() {}

  /** Returns the clock of this machine, in {@link #ZONE}. */
  public static Clock inChina() {
    return Clock.system(ZONE);
  }
}
