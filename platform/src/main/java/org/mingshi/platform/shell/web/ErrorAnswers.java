package org.mingshi.platform.shell.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.NotLoggedIn;
import org.mingshi.platform.shell.PermissionDenied;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns the shell's exceptions into answers. */
@ControllerAdvice
class ErrorAnswers {

  @ExceptionHandler
  void on(NotFound missing, HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  @ExceptionHandler
  void on(NotLoggedIn missing, HttpServletResponse response) throws IOException {
    response.sendRedirect("/login");
  }

  @ExceptionHandler
  void on(PermissionDenied denied, HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
