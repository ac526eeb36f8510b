package org.mingshi.platform.site;

import org.mingshi.platform.access.Right;
import org.mingshi.platform.identity.AccountKind;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Permissions;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Decides who may change the register of sites: the administrators of the authority. */
@Component
class KeepingRegister {

  static final String ACTION = "site.arrange";

  private final Permissions permissions;

  KeepingRegister(Permissions permissions) {
    this.permissions = permissions;
  }

  @Bean
  static Right arrangeSites() {
    return Right.ofEvery(AccountKind.ADMINISTRATOR, ACTION);
  }

  boolean isOf(Actor by, AuthorityId authority) {
    return by.authority().equals(authority.value());
  }

  /** Goes on only for an administrator; a refused try is written down. */
  void check(Actor by, String subject) {
    permissions.require(by, ACTION, subject);
  }
}
