package org.mingshi.platform.identity.web;

import java.util.List;
import java.util.Map;
import org.mingshi.platform.identity.FieldError;
import org.mingshi.platform.identity.PasswordRules;
import org.mingshi.platform.identity.SetUp;
import org.mingshi.platform.identity.SetUpLinks;
import org.mingshi.platform.identity.SetUpResult;
import org.mingshi.platform.identity.SettingUp;
import org.mingshi.platform.organization.UnitLevel;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind the one-time link: the first authority and its administrator. */
@Controller
class SetUpPage {

  private final Views views;
  private final SetUpLinks links;
  private final SettingUp settingUp;

  SetUpPage(Views views, SetUpLinks links, SettingUp settingUp) {
    this.views = views;
    this.links = links;
    this.settingUp = settingUp;
  }

  @GetMapping("/setup/{token}")
  ResponseEntity<byte[]> show(Frame frame, @PathVariable String token) {
    return links.isOpen(token)
        ? form(HttpStatus.OK, frame, token, "", "", UnitLevel.COUNTY, "", List.of())
        : dead(frame);
  }

  @PostMapping("/setup/{token}")
  ResponseEntity<byte[]> setUp(
      Frame frame,
      @PathVariable String token,
      @RequestParam("authority-name") String name,
      @RequestParam("code") String code,
      @RequestParam("level") UnitLevel level,
      @RequestParam("login-name") String loginName,
      @RequestParam("password") String password,
      @RequestParam("repeated") String repeated) {
    SetUpResult result =
        settingUp.setUp(
            new SetUp(
                token, name.strip(), code.strip(), level, loginName.strip(), password, repeated));
    return switch (result) {
      case SetUpResult.Done done -> Redirects.to("/login?reason=ready");
      case SetUpResult.LinkIsDead dead -> dead(frame);
      case SetUpResult.Refused(var errors) ->
          form(
              HttpStatus.UNPROCESSABLE_CONTENT, frame, token, name, code, level, loginName, errors);
    };
  }

  private ResponseEntity<byte[]> form(
      HttpStatus status,
      Frame frame,
      String token,
      String name,
      String code,
      UnitLevel level,
      String loginName,
      List<FieldError> errors) {
    return views.page(
        status,
        "identity/setup.jte",
        Map.of(
            "frame", frame,
            "token", token,
            "authorityName", name,
            "code", code,
            "level", level,
            "loginName", loginName,
            "passwordHint", PasswordRules.WORDS,
            "errors", errors));
  }

  private ResponseEntity<byte[]> dead(Frame frame) {
    return views.page(HttpStatus.GONE, "identity/setup-gone.jte", Map.of("frame", frame));
  }
}
