package org.mingshi.platform.identity.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts attempts with a password by network address, against trying one password on many names. A
 * success is not counted, so an office behind one address is not shut out by a busy morning.
 *
 * <p>The counts are in memory and short-lived: no address is stored. An IPv6 address counts by its
 * first 64 bits, since one machine has all of those behind them.
 */
@Component
class AddressLimit {

  static final int ATTEMPTS = 30;
  static final Duration WINDOW = Duration.ofMinutes(5);

  private static final int ADDRESSES = 20_000;
  private static final int PREFIX_BYTES = 8;

  private final Clock clock;
  private final Map<String, Count> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > ADDRESSES;
        }
      };

  private record Count(Instant since, int attempts) {}

  AddressLimit(Clock clock) {
    this.clock = clock;
  }

  /** Counts one more attempt and says whether it may go on. */
  synchronized boolean enter(String address) {
    String key = key(address);
    Instant now = clock.instant();
    Count old = counts.get(key);
    Count count =
        old == null || old.since().plus(WINDOW).isBefore(now)
            ? new Count(now, 1)
            : new Count(old.since(), Math.min(old.attempts() + 1, ATTEMPTS + 1));
    counts.put(key, count);
    return count.attempts() <= ATTEMPTS;
  }

  /** Takes an attempt back that succeeded. */
  synchronized void succeeded(String address) {
    counts.computeIfPresent(
        key(address),
        (key, count) ->
            count.attempts() <= 1 ? null : new Count(count.since(), count.attempts() - 1));
  }

  private static String key(String address) {
    try {
      // A literal address, as the server gives it, is only parsed; nothing is looked up.
      InetAddress parsed = InetAddress.getByName(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES))
          : parsed.getHostAddress();
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
