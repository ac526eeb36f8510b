package org.mingshi.platform.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.shell.api.Problem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows every error as a page of the console; never a stack trace, never an internal name. */
@RestController
class ErrorPages implements ErrorController {

  private final Views views;

  ErrorPages(Views views) {
    this.views = views;
  }

  @RequestMapping("/error")
  ResponseEntity<?> show(HttpServletRequest request, Frame frame) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status =
        code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
    if (isApi(request)) {
      return ResponseEntity.status(status)
          .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
          .body(Problem.of(Problem.Kind.ofStatus(status.value()), null));
    }
    return views.page(
        status,
        "shell/error.jte",
        Map.of("frame", frame, "title", title(status), "words", words(status)));
  }

  /** Programs get a problem document, whatever went wrong and wherever. */
  private static boolean isApi(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        && path.startsWith("/api/");
  }

  private static String title(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "找不到这个页面";
      case FORBIDDEN -> "不能这样做";
      case CONTENT_TOO_LARGE -> "提交的内容太大";
      case METHOD_NOT_ALLOWED, BAD_REQUEST -> "请求不正确";
      case TOO_MANY_REQUESTS -> "操作太频繁";
      default -> "系统出错了";
    };
  }

  private static String words(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "地址可能写错了，或者您没有查看权限。请从待办或导航进入。";
      case FORBIDDEN -> "页面可能已过期或您没有相应权限。请返回上一页刷新后重试；没有任何内容被改动。";
      case CONTENT_TOO_LARGE -> "请减小文件或文字后再提交；没有任何内容被改动。";
      case METHOD_NOT_ALLOWED, BAD_REQUEST -> "请返回上一页重试；没有任何内容被改动。";
      case TOO_MANY_REQUESTS -> "请稍等片刻再试。";
      default -> "请稍后重试；如仍出错，请把时间和操作告诉管理员。";
    };
  }
}
