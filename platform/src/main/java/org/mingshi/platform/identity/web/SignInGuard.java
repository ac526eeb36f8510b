package org.mingshi.platform.identity.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingshi.platform.identity.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops an address that tries too many passwords, before any password is looked at. */
@Component
class SignInGuard {

  private static final FieldError TOO_MANY =
      new FieldError("login-name", "本网络地址登录尝试过于频繁，请 5 分钟后再试");

  private final AddressLimit addresses;
  private final SignInPage page;

  SignInGuard(AddressLimit addresses, SignInPage page) {
    this.addresses = addresses;
    this.page = page;
  }

  /** No bean of its own, or the server would run it a second time outside the chain. */
  Filter filter() {
    return new OncePerRequestFilter() {
      @Override
      protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isSignIn(request);
      }

      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        if (addresses.enter(request.getRemoteAddr())) {
          chain.doFilter(request, response);
        } else {
          page.answer(request, response, HttpStatus.TOO_MANY_REQUESTS, TOO_MANY);
        }
      }
    };
  }

  static boolean isSignIn(HttpServletRequest request) {
    return request.getMethod().equals("POST") && request.getRequestURI().equals("/login");
  }
}
