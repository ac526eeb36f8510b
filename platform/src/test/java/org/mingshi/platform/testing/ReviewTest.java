package org.mingshi.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the rooms up to {@code review} with their web adapters on a real port, a database of
 * their own and a {@link TestClock}. A test makes its office with {@link OfficeFixture}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = ReviewRooms.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"mingshi.demo=true", "logging.level.root=warn"})
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface ReviewTest {}
