package org.mingshi.platform.identity.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingshi.platform.identity.ApiSession;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits how much one account may ask for, so that a program gone wild does not stop the colleagues
 * of its person; attempts to log in are limited by address as at the log-in page.
 */
@Component
class RequestLimit {

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int ACCOUNTS = 20_000;

  private final AddressLimit addresses;
  private final ProblemWriter problems;
  private final Clock clock;
  private final int perMinute;
  private final Map<UUID, Count> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Count> eldest) {
          return size() > ACCOUNTS;
        }
      };

  private record Count(Instant since, int requests) {}

  RequestLimit(
      AddressLimit addresses,
      ProblemWriter problems,
      Clock clock,
      @Value("${mingshi.api.requests-per-minute:600}") int perMinute) {
    this.addresses = addresses;
    this.problems = problems;
    this.clock = clock;
    this.perMinute = perMinute;
  }

  /** No bean of its own, or the server would run it a second time outside the chain. */
  Filter filter() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        Optional<Duration> wait = delay(request);
        if (wait.isEmpty()) {
          chain.doFilter(request, response);
        } else {
          response.setHeader("Retry-After", Long.toString(wait.get().toSeconds() + 1));
          problems.write(response, Problem.of(Problem.Kind.TOO_MANY_REQUESTS, "请求过于频繁，请稍候再试"));
        }
      }
    };
  }

  private Optional<Duration> delay(HttpServletRequest request) {
    Optional<ApiSession> session = BearerTokens.current();
    if (session.isPresent()) {
      return count(session.get().who().account());
    }
    return isSignIn(request) && !addresses.enter(request.getRemoteAddr())
        ? Optional.of(AddressLimit.WINDOW)
        : Optional.empty();
  }

  private synchronized Optional<Duration> count(UUID account) {
    Instant now = clock.instant();
    Count old = counts.get(account);
    Count count =
        old == null || !old.since().plus(WINDOW).isAfter(now)
            ? new Count(now, 1)
            : new Count(old.since(), Math.min(old.requests() + 1, perMinute + 1));
    counts.put(account, count);
    return count.requests() <= perMinute
        ? Optional.empty()
        : Optional.of(Duration.between(now, count.since().plus(WINDOW)));
  }

  private static boolean isSignIn(HttpServletRequest request) {
    String path = request.getRequestURI();
    return request.getMethod().equals("POST")
        && (path.equals(ApiSecurity.SESSIONS) || path.equals(ApiSecurity.CLIENT_SESSIONS));
  }
}
