package org.mingshi.platform.shell.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A room's part of the JSON interface. Its routes stand below {@code /api/v1}, its refusals are
 * problem documents, and its description is checked against {@code openapi.json}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping(ApiController.ROOT)
public @interface ApiController {

  /** Below this path stands everything of this version. */
  String ROOT = "/api/v1";
}
