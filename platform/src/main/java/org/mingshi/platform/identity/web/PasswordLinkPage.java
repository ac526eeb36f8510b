package org.mingshi.platform.identity.web;

import java.util.List;
import java.util.Map;
import org.mingshi.platform.identity.FieldError;
import org.mingshi.platform.identity.PasswordChange;
import org.mingshi.platform.identity.PasswordLinks;
import org.mingshi.platform.identity.PasswordRules;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind a one-time link: a person sets a password that nobody else ever knows. */
@Controller
class PasswordLinkPage {

  private final Views views;
  private final PasswordLinks links;

  PasswordLinkPage(Views views, PasswordLinks links) {
    this.views = views;
    this.links = links;
  }

  @GetMapping("/password/{token}")
  ResponseEntity<byte[]> show(Frame frame, @PathVariable String token) {
    return page(HttpStatus.OK, frame, token, List.of());
  }

  @PostMapping("/password/{token}")
  ResponseEntity<byte[]> set(
      Frame frame,
      @PathVariable String token,
      @RequestParam("next") String next,
      @RequestParam("repeated") String repeated) {
    return switch (links.set(token, next, repeated)) {
      case PasswordChange.Changed changed -> Redirects.to("/login?reason=password");
      case PasswordChange.Refused(var errors) ->
          page(HttpStatus.UNPROCESSABLE_CONTENT, frame, token, errors);
    };
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Frame frame, String token, List<FieldError> errors) {
    return links
        .find(token)
        .map(account ->
            views.page(
                status,
                "identity/password-link.jte",
                Map.of(
                    "frame", frame,
                    "token", token,
                    "loginName", account.loginName(),
                    "passwordHint", PasswordRules.WORDS,
                    "errors", errors)))
        .orElseGet(() ->
            views.page(HttpStatus.GONE, "identity/password-link-gone.jte", Map.of("frame", frame)));
  }
}
