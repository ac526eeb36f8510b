package org.mingshi.platform.shell.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.shell.ArrangementRefused;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.NotLoggedIn;
import org.mingshi.platform.shell.PermissionDenied;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.ApiProblem;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.Problem.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Answers what goes wrong in the JSON interface with problem documents, never with a page. */
@RestControllerAdvice(annotations = ApiController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

  @ExceptionHandler
  ResponseEntity<Problem> on(ApiProblem refused) {
    return answer(refused.problem());
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(NotFound missing) {
    return answer(Problem.of(Kind.NOT_FOUND, null));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(NotLoggedIn missing) {
    return answer(Problem.of(Kind.NOT_LOGGED_IN, null));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(PermissionDenied denied) {
    return answer(Problem.of(Kind.NOT_PERMITTED, null));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(ArrangementRefused refused) {
    org.mingshi.platform.shell.Problem wrong = refused.problem();
    return answer(
        Problem.ofFields(
            List.of(new Problem.Fault("/" + wrong.field(), wrong.sentence(), wrong.code()))));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(HttpMessageNotReadableException unreadable) {
    if (!(unreadable.getCause() instanceof JacksonException cause)) {
      return answer(Problem.of(Kind.MALFORMED, "请求体须为 JSON 对象"));
    }
    String pointer = pointer(cause);
    if (pointer.isEmpty()) {
      return answer(Problem.of(Kind.MALFORMED, "请求体不是可读的 JSON"));
    }
    String words = cause instanceof UnrecognizedPropertyException ? "没有这个字段" : "值的类型或格式不对";
    return answer(malformed(pointer, words));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(MethodArgumentTypeMismatchException wrong) {
    return wrong.getParameter().hasParameterAnnotation(PathVariable.class)
        ? answer(Problem.of(Kind.NOT_FOUND, null))
        : answer(malformed(wrong.getName(), "值的格式不对"));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(MissingServletRequestParameterException missing) {
    return answer(malformed(missing.getParameterName(), "缺少这个参数"));
  }

  @ExceptionHandler({
    CannotCreateTransactionException.class,
    DataAccessResourceFailureException.class
  })
  ResponseEntity<Problem> onDatabaseAway(Exception away) {
    LOG.warn("The database does not answer: {}", away.getMessage());
    return answer(Problem.of(Kind.UNAVAILABLE, null));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(Exception unexpected) {
    if (unexpected instanceof ErrorResponse known) {
      return answer(Problem.of(Kind.ofStatus(known.getStatusCode().value()), null));
    }
    LOG.error("A request to the JSON interface failed", unexpected);
    return answer(Problem.of(Kind.BROKEN, "请稍后重试；如仍出错，请把时间和操作告诉管理员"));
  }

  private static Problem malformed(String parameter, String words) {
    return Problem.ofFields(Kind.MALFORMED, List.of(new Problem.Fault(parameter, words)));
  }

  private static String pointer(JacksonException cause) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : cause.getPath()) {
      @Nullable String name = step.getPropertyName();
      pointer
          .append('/')
          .append(name == null ? "" + step.getIndex() : name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static ResponseEntity<Problem> answer(Problem problem) {
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
        .cacheControl(CacheControl.noStore())
        .body(problem);
  }
}
