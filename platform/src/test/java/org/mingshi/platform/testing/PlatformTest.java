package org.mingshi.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mingshi.platform.Mingshi;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole platform with the demo authorities: one application for all such tests of the
 * run, on a random port, with a database and a data directory of its own. Ask for a {@link
 * RunningPlatform} in the constructor to know where it answers.
 *
 * <p>Tests share what is in the database, so each makes its own items and counts nothing that
 * others may add to. The front does not run; a test that needs one starts it on {@link
 * RunningPlatform#data()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    classes = {Mingshi.class, RunningPlatform.Wiring.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.test.print-condition-evaluation-report=false")
@ContextConfiguration(initializers = RunningPlatform.Directory.class)
public @interface PlatformTest {}
