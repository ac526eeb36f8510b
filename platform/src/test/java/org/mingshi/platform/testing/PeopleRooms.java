package org.mingshi.platform.testing;

import org.mingshi.platform.access.Visibility;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.shell.Views;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The lower rooms of the house as an application of their own. */
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
      Visibility.class
    })
@Import(PeopleFixture.class)
class PeopleRooms {

  @Bean
  @Primary
  static TestClock testClock() {
    return new TestClock();
  }
}
