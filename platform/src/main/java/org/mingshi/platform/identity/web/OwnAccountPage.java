package org.mingshi.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.identity.Account;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.identity.ChangePassword;
import org.mingshi.platform.identity.ChangingPassword;
import org.mingshi.platform.identity.FieldError;
import org.mingshi.platform.identity.PasswordChange;
import org.mingshi.platform.identity.PasswordRules;
import org.mingshi.platform.identity.SignedIn;
import org.mingshi.platform.organization.HeldPosts;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotLoggedIn;
import org.mingshi.platform.shell.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: login name, posts, another password. */
@Controller
class OwnAccountPage {

  private final Views views;
  private final Accounts accounts;
  private final HeldPosts posts;
  private final ChangingPassword changingPassword;
  private final Clock clock;
  private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

  OwnAccountPage(
      Views views,
      Accounts accounts,
      HeldPosts posts,
      ChangingPassword changingPassword,
      Clock clock) {
    this.views = views;
    this.accounts = accounts;
    this.posts = posts;
    this.changingPassword = changingPassword;
    this.clock = clock;
  }

  @GetMapping("/account")
  ResponseEntity<byte[]> show(
      Frame frame,
      Actor actor,
      @RequestParam(name = "changed", defaultValue = "false") boolean changed) {
    return page(HttpStatus.OK, frame, actor, changed, List.of());
  }

  @PostMapping("/account/password")
  ResponseEntity<byte[]> changePassword(
      Frame frame,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam("current") String current,
      @RequestParam("next") String next,
      @RequestParam("repeated") String repeated) {
    PasswordChange result =
        changingPassword.change(new ChangePassword(actor, current, next, repeated));
    return switch (result) {
      case PasswordChange.Changed(Instant at) -> {
        goOn(request, response, at);
        yield Redirects.to("/account?changed=true");
      }
      case PasswordChange.Refused(var errors) ->
          page(HttpStatus.UNPROCESSABLE_CONTENT, frame, actor, false, errors);
    };
  }

  /**
   * This session goes on, under a new id; those begun elsewhere under the old password are over.
   */
  private void goOn(HttpServletRequest request, HttpServletResponse response, Instant at) {
    SignedIn who = SessionActor.signedIn().orElseThrow(NotLoggedIn::new).under(at);
    request.changeSessionId();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Frame frame, Actor actor, boolean changed, List<FieldError> errors) {
    Account account = accounts.of(actor).orElseThrow(NotLoggedIn::new);
    return views.page(
        status,
        "identity/account.jte",
        Map.of(
            "frame", frame,
            "account", account,
            "posts", posts.of(account.person(), LocalDate.now(clock)),
            "passwordHint", PasswordRules.WORDS,
            "changed", changed,
            "errors", errors));
  }
}
