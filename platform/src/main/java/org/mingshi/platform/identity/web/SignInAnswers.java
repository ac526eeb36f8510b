package org.mingshi.platform.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingshi.platform.identity.FieldError;
import org.mingshi.platform.identity.SigningIn;
import org.mingshi.platform.shell.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Says how a log-in ended. The words are the same for a known and an unknown name. Network
 * addresses go to the log {@code mingshi.access} only, never into the ledger; what was typed goes
 * nowhere, since people type passwords into the wrong field.
 */
@Component
class SignInAnswers extends SavedRequestAwareAuthenticationSuccessHandler
    implements AuthenticationFailureHandler {

  private static final Logger ACCESS = LoggerFactory.getLogger("mingshi.access");

  private final SignInPage page;
  private final AddressLimit addresses;

  SignInAnswers(SignInPage page, AddressLimit addresses) {
    this.page = page;
    this.addresses = addresses;
    setDefaultTargetUrl("/");
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws ServletException, IOException {
    addresses.succeeded(request.getRemoteAddr());
    SessionActor.signedIn()
        .ifPresent(who ->
            ACCESS.info(
                "login accepted account={} session={} address={}",
                who.account(),
                who.session(),
                request.getRemoteAddr()));
    super.onAuthenticationSuccess(request, response, authentication);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    ACCESS.info(
        "login {} address={}",
        failure instanceof NameLocked ? "locked" : "refused",
        request.getRemoteAddr());
    page.answer(request, response, HttpStatus.UNPROCESSABLE_CONTENT, error(failure));
  }

  private static FieldError error(AuthenticationException failure) {
    if (failure instanceof NameLocked locked) {
      return new FieldError(
          "login-name",
          "该登录名连续 "
              + SigningIn.LIMIT
              + " 次登录失败，已暂停登录，请在 "
              + Dates.minute(locked.until())
              + " 之后再试");
    }
    return new FieldError(
        "login-name",
        "登录名或口令不正确；连续 " + SigningIn.LIMIT + " 次失败将暂停登录 " + SigningIn.LOCK.toMinutes() + " 分钟");
  }
}
