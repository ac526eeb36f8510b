package org.mingshi.platform.item;

import org.mingshi.platform.access.Right;
import org.mingshi.platform.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ItemConfiguration {

  @Bean
  static Right writeItems() {
    return Right.ofPostHolders("item.write");
  }

  @Bean
  static NavigationEntry myItems() {
    return new NavigationEntry(200, "稿件", "/drafts", "item.write");
  }
}
