package org.mingshi.platform.identity.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.Account;
import org.mingshi.platform.identity.AccountId;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.identity.EndingSession;
import org.mingshi.platform.identity.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that is too old, or whose account was closed or got another password since. It
 * asks the table at each request, so a change takes hold at once and on every node.
 */
@Component
class SessionLimits {

  private final Accounts accounts;
  private final Clock clock;

  SessionLimits(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** No bean of its own, or the server would run it a second time outside the chain. */
  Filter filter() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        SessionActor.signedIn().flatMap(who -> over(who)).ifPresent(reason -> end(request, reason));
        chain.doFilter(request, response);
      }
    };
  }

  private Optional<EndingSession.Reason> over(SignedIn who) {
    if (!clock.instant().isBefore(who.startedAt().plus(ConsoleSession.GREATEST_AGE))) {
      return Optional.of(EndingSession.Reason.AGE);
    }
    Optional<Account> account = accounts.find(new AccountId(who.account()));
    boolean same =
        account.isPresent()
            && !account.get().locked()
            && account.get().passwordChangedAt().equals(who.passwordChangedAt());
    return same ? Optional.empty() : Optional.of(EndingSession.Reason.ACCOUNT_CHANGED);
  }

  private static void end(HttpServletRequest request, EndingSession.Reason reason) {
    SessionEnd.mark(request, reason);
    @Nullable HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
  }
}
