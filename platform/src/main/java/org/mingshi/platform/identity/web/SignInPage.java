package org.mingshi.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingshi.platform.identity.DemoAccounts;
import org.mingshi.platform.identity.FieldError;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.Frames;
import org.mingshi.platform.shell.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The log-in page. It keeps the name that was typed, and says what to do when something is wrong.
 */
@Controller
class SignInPage {

  private static final String TEMPLATE = "identity/login.jte";

  private final Views views;
  private final Frames frames;
  private final DemoAccounts demoAccounts;

  SignInPage(Views views, Frames frames, DemoAccounts demoAccounts) {
    this.views = views;
    this.frames = frames;
    this.demoAccounts = demoAccounts;
  }

  @GetMapping("/login")
  ResponseEntity<byte[]> show(
      Frame frame,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      @RequestParam(name = "as", defaultValue = "") String loginName) {
    return views.page(TEMPLATE, values(frame, loginName, notice(reason), List.of()));
  }

  /** Answers a failed log-in from within the filters, where no controller is at work. */
  void answer(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, FieldError error)
      throws IOException {
    String typed = Objects.requireNonNullElse(request.getParameter("login-name"), "");
    byte[] page = views.bytes(TEMPLATE, values(frames.of(request), typed, "", List.of(error)));
    response.setStatus(status.value());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private Map<String, Object> values(
      Frame frame, String loginName, String notice, List<FieldError> errors) {
    return Map.of(
        "frame", frame,
        "loginName", loginName,
        "notice", notice,
        "errors", errors,
        "demoPassword", frame.demo() ? DemoAccounts.PASSWORD : "",
        "demoAccounts", frame.demo() ? demoAccounts.list() : List.of());
  }

  private static String notice(String reason) {
    return switch (reason) {
      case "timeout" -> "登录已超时，请重新登录。";
      case "logout" -> "已退出登录。";
      case "password" -> "口令已设置，请用新口令登录。";
      case "ready" -> "单位和管理员账号已建立，请用刚才的登录名和口令登录。";
      default -> "";
    };
  }
}
