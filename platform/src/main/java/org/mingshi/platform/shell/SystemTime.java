package org.mingshi.platform.shell;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The only class that reads the machine's clock.
 *
 * <p>All regulations count in Chinese time, so the clock that everybody is given shows
 * Asia/Shanghai; instants are stored with their offset. An architecture rule refuses {@code now()}
 * without a clock everywhere else.
 */
@Configuration(proxyBeanMethods = false)
public class SystemTime {

  /** The zone of every date that a person reads: +08:00, without summer time since 1992. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Returns the clock of this machine, in {@link #ZONE}. */
  @Bean
  public static Clock clock() {
    return Clock.system(ZONE);
  }
}
