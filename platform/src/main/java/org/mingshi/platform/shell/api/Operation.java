package org.mingshi.platform.shell.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in the description of the interface what a route does. The name of the method is the name of
 * the operation, so it is unique: generated clients call it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Operation {

  /** One sentence in English. */
  String value();

  /** The status of an answer that went well. */
  int status() default 200;

  /** The statuses of refusals beside those that every route can give (400, 401, 403, 404, 429). */
  int[] refusals() default {};

  /** Whether an office system may do this in the name of a person who allowed it. */
  boolean clients() default false;

  /** Whether the answer carries the hash of a text in its {@code ETag}. */
  boolean tagged() default false;

  /** Whether {@code If-Match} may name the text that the person had before their eyes. */
  boolean matched() default false;
}
