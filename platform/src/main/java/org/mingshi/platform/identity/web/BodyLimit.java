package org.mingshi.platform.identity.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.ProblemWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of a request as far as it may go: a text of a million characters, each in six
 * bytes at worst, and what stands around it. What is longer is refused before anything looks at it.
 */
@Component
class BodyLimit {

  static final int LIMIT = 8 * 1024 * 1024;
  static final int LIMIT_BEFORE_LOG_IN = 16 * 1024;

  private final ProblemWriter problems;

  BodyLimit(ProblemWriter problems) {
    this.problems = problems;
  }

  /** No bean of its own, or the server would run it a second time outside the chain. */
  Filter filter() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        int limit = BearerTokens.current().isPresent() ? LIMIT : LIMIT_BEFORE_LOG_IN;
        byte[] body =
            request.getContentLengthLong() > limit
                ? new byte[limit + 1]
                : request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
          response.setHeader("Connection", "close");
          problems.write(
              response, Problem.of(Problem.Kind.TOO_LARGE, "请求体不能超过 " + limit / 1024 + " KB"));
        } else {
          chain.doFilter(new BufferedRequest(request, body), response);
        }
      }
    };
  }
}
