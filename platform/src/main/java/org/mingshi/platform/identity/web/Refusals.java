package org.mingshi.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingshi.platform.identity.FieldError;
import org.mingshi.platform.shell.Frames;
import org.mingshi.platform.shell.Views;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers requests that need a log-in, or that carry no valid token. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final FieldError STALE = new FieldError("password", "登录页面停留过久，请重新输入口令后登录");

  /** Fields that forms carry along; nobody typed them. */
  private static final Set<String> NOT_TYPED =
      Set.of(
          "do", "seen", "step", "basedOn", "column", "itemClass", "impact", "origin", "involved");

  private final SignInPage page;
  private final Views views;
  private final Frames frames;

  Refusals(SignInPage page, Views views, Frames frames) {
    this.page = page;
    this.views = views;
    this.frames = frames;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
      throws IOException {
    boolean hadSession =
        request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    response.sendRedirect(hadSession ? "/login?reason=timeout" : "/login");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (SignInGuard.isSignIn(request)) {
      page.answer(request, response, HttpStatus.FORBIDDEN, STALE);
      return;
    }
    List<String> typed = typed(request);
    if (typed.isEmpty()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      answer(response, typed, request);
    }
  }

  /** Shows what was typed, so that nobody loses a text to a session that ended meanwhile. */
  private void answer(HttpServletResponse response, List<String> typed, HttpServletRequest request)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response
        .getOutputStream()
        .write(
            views.bytes(
                "identity/expired.jte", Map.of("frame", frames.of(request), "typed", typed)));
  }

  private static List<String> typed(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")) {
      return List.of();
    }
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !field.getKey().startsWith("_") && !field.getKey().contains("password"))
        .filter(field -> !NOT_TYPED.contains(field.getKey()))
        .flatMap(field -> Stream.of(field.getValue()))
        .filter(value -> value.strip().length() > 1)
        .toList();
  }
}
