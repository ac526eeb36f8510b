package org.mingshi.platform.identity.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.ApiSession;
import org.mingshi.platform.identity.ApiSessions;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the token of a request (RFC 6750) and asks the table at each, so that an end takes hold.
 */
@Component
class BearerTokens {

  private static final String SCHEME = "bearer ";
  private static final int LONGEST = 200;

  private final ApiSessions sessions;

  BearerTokens(ApiSessions sessions) {
    this.sessions = sessions;
  }

  /** No bean of its own, or the server would run it a second time outside the chain. */
  Filter filter() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        session(request)
            .ifPresent(session -> {
              SecurityContext context = SecurityContextHolder.createEmptyContext();
              context.setAuthentication(new ApiAuthentication(session));
              SecurityContextHolder.setContext(context);
            });
        chain.doFilter(request, response);
      }
    };
  }

  /** The session of the current request, if its token was found good. */
  static Optional<ApiSession> current() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof ApiAuthentication it
        ? Optional.of(it.session())
        : Optional.empty();
  }

  private Optional<ApiSession> session(HttpServletRequest request) {
    @Nullable String header = request.getHeader("Authorization");
    if (header == null
        || header.length() > LONGEST
        || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    return sessions.find(header.substring(SCHEME.length()).strip());
  }
}
