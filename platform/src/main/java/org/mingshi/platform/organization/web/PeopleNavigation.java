package org.mingshi.platform.organization.web;

import org.mingshi.platform.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of this room in the main navigation. */
@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

  @Bean
  static NavigationEntry peopleEntry() {
    return NavigationEntry.forEverybody(800, "单位与岗位", "/people");
  }
}
