package org.mingshi.platform.publishing;

import org.mingshi.platform.access.Right;
import org.mingshi.platform.item.Withdrawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets people with a post withdraw what they may take down; {@link TakeDownRights} says which items
 * these are.
 */
@Configuration(proxyBeanMethods = false)
class WithdrawRight {

  @Bean
  static Right withdrawItems() {
    return Right.ofPostHolders(Withdrawing.ACTION);
  }
}
