package org.mingshi.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingshi.platform.identity.FieldError;
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

  private final SignInPage page;

  Refusals(SignInPage page) {
    this.page = page;
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
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
