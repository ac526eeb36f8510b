package org.mingshi.platform.identity.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.identity.store.AnswerRows;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.ProblemWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Carries a request with an {@code Idempotency-Key} out once: the answer is kept in the transaction
 * of the change itself, so after a broken line, or a crash at any moment, the same request gives
 * the same answer and changes nothing. Of two at the same moment the second waits for the first.
 *
 * <p>What was refused is not kept: it may be allowed a minute later. Answers that hold a secret are
 * never kept.
 */
@Component
class OnlyOnce {

  static final String HEADER = "Idempotency-Key";
  static final Duration KEPT = Duration.ofDays(1);

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,100}");
  private static final Set<String> KEPT_HEADERS = Set.of("Content-Type", "Location", "ETag");
  private static final Set<String> WITH_SECRETS =
      Set.of(ApiSecurity.SESSIONS, ApiSecurity.CLIENT_SESSIONS, ApiController.ROOT + "/clients");

  private final AnswerRows rows;
  private final ProblemWriter problems;
  private final TransactionTemplate transaction;
  private final Clock clock;

  OnlyOnce(AnswerRows rows, ProblemWriter problems, TransactionTemplate transaction, Clock clock) {
    this.rows = rows;
    this.problems = problems;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What the work within the transaction could not say by returning. */
  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(Exception cause) {
      super(cause);
    }
  }

  /** No bean of its own, or the server would run it a second time outside the chain. */
  Filter filter() {
    return new OncePerRequestFilter() {
      @Override
      protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
            || request.getHeader(HEADER) == null
            || WITH_SECRETS.contains(request.getRequestURI())
            || BearerTokens.current().isEmpty();
      }

      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (!FORM.matcher(key).matches()) {
          problems.write(
              response, Problem.of(Problem.Kind.MALFORMED, HEADER + " 为 1 至 100 个可见的 ASCII 字符"));
          return;
        }
        answer(request, response, chain, key);
      }
    };
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, String key)
      throws ServletException, IOException {
    UUID account = BearerTokens.current().orElseThrow().who().account();
    String digest = digest(request);
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    Optional<AnswerRows.Answer> before;
    try {
      before =
          transaction.execute(status -> carryOut(account, key, digest, request, answer, chain));
    } catch (UnexpectedRollbackException refused) {
      before = Optional.empty(); // the answer says why; nothing was changed and no key taken
    } catch (Failed failed) {
      if (failed.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new ServletException(failed.getCause());
    }
    if (before.isPresent()) {
      repeat(response, digest, before.get());
    } else {
      answer.copyBodyToResponse();
    }
  }

  private Optional<AnswerRows.Answer> carryOut(
      UUID account,
      String key,
      String digest,
      HttpServletRequest request,
      ContentCachingResponseWrapper answer,
      FilterChain chain) {
    rows.forgetBefore(clock.instant().minus(KEPT));
    if (!rows.take(account, key, digest, clock.instant())) {
      return rows.find(account, key);
    }
    try {
      chain.doFilter(request, answer);
    } catch (IOException | ServletException failed) {
      throw new Failed(failed);
    }
    if (answer.getStatus() >= 200 && answer.getStatus() < 300) {
      rows.keep(
          account,
          key,
          new AnswerRows.Answer(
              digest,
              answer.getStatus(),
              headers(answer),
              new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)));
    } else {
      rows.giveBack(account, key);
    }
    return Optional.empty();
  }

  private void repeat(HttpServletResponse response, String digest, AnswerRows.Answer answer)
      throws IOException {
    if (!answer.request().equals(digest)) {
      problems.write(response, Problem.of(Problem.Kind.CONFLICT, "这个 " + HEADER + " 已用于另一个请求"));
      return;
    }
    response.setStatus(answer.status());
    answer
        .headers()
        .lines()
        .map(line -> line.split(": ", 2))
        .forEach(header -> response.setHeader(header[0], header[1]));
    response.setHeader("Idempotency-Replayed", "true");
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String headers(HttpServletResponse answer) {
    return KEPT_HEADERS.stream()
        .sorted()
        .flatMap(name -> {
          @Nullable String value = answer.getHeader(name);
          return value == null ? Stream.<String>of() : Stream.of(name + ": " + value);
        })
        .collect(Collectors.joining("\n"));
  }

  private static String digest(HttpServletRequest request) {
    byte[] body = request instanceof BufferedRequest it ? it.body() : new byte[0];
    return Digest.ofFields(
            request.getMethod(),
            request.getRequestURI(),
            request.getQueryString(),
            request.getHeader("If-Match"),
            Digest.of(body).hex())
        .hex();
  }
}
