package org.mingshi.platform.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.mingshi.platform.shell.SystemTime;

/** A clock that stands still until a test moves it on; it never goes back. */
public final class TestClock extends Clock {

  private volatile Instant now = Instant.parse("2026-11-20T01:00:00Z");

  /** Lets time pass. */
  public void advance(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return SystemTime.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
