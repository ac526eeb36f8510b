package org.mingshi.platform.organization;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Permissions;
import org.springframework.stereotype.Component;

/** Decides whether somebody may change units, people and posts of an authority. */
@Component
class Arranging {

  static final String ACTION = "organization.arrange";

  private final Permissions permissions;

  Arranging(Permissions permissions) {
    this.permissions = permissions;
  }

  /** The program itself may; a person only within the own authority, and with the right. */
  void check(@Nullable Actor by, AuthorityId authority, String subject) {
    if (by == null) {
      return;
    }
    if (!by.authority().equals(authority.value())) {
      permissions.deny(by, ACTION, subject);
    }
    permissions.require(by, ACTION, subject);
  }
}
