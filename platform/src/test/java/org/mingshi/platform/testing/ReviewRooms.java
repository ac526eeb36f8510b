package org.mingshi.platform.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingshi.platform.access.Visibility;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.review.EditionReleased;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.Sites;
import org.mingshi.platform.task.Turns;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;

/** The rooms up to {@code review} as an application of their own. */
@TestComponent // so that the whole platform does not find it by scanning
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
    basePackageClasses = {
      Views.class,
      Ledger.class,
      Regulations.class,
      Organization.class,
      Accounts.class,
      Visibility.class,
      Sites.class,
      Turns.class,
      Editions.class,
      Reviews.class
    })
@Import({
  PeopleFixture.class,
  OfficeFixture.class,
  TownFixture.class,
  OrganFixture.class,
  ReviewRooms.Heard.class
})
class ReviewRooms {

  @Bean
  @Primary
  static TestClock testClock() {
    return new TestClock();
  }

  /** What the room of publishing would hear. */
  public static class Heard {

    private final List<EditionReleased> released = Collections.synchronizedList(new ArrayList<>());

    @EventListener
    void on(EditionReleased event) {
      released.add(event);
    }

    List<EditionReleased> released() {
      return List.copyOf(released);
    }
  }
}
