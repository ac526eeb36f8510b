package org.mingshi.platform.shell;

import java.time.Clock;
import java.time.ZoneId;
import org.mingshi.exchange.MachineClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives every room the clock of the machine, in Chinese time; tests give another one. */
@Configuration(proxyBeanMethods = false)
public class SystemTime {

  /** The zone of every date that a person reads. */
  public static final ZoneId ZONE = MachineClock.ZONE;

  /** Returns the clock of this machine, in {@link #ZONE}. */
  @Bean
  public static Clock clock() {
    return MachineClock.inChina();
  }
}
