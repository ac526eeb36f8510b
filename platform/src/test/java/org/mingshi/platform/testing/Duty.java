package org.mingshi.platform.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This test proves these duties, each written as pack and clause, for example {@code bishan-2021
 * 26-a}. A test that would pass without the feature proves nothing and carries no duty.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Duty {

  /** Pack and clause, one duty each. */
  String[] value();
}
