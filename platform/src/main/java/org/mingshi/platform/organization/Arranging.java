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

  void check(@Nullable Actor by, AuthorityId authority) {
    if (by == null) {
      return;
    }
    if (!by.authority().equals(authority.value())) {
      throw new OrganizationException(
          by.label() + " belongs to another authority and changes nothing in " + authority);
    }
    if (!permissions.may(by, ACTION)) {
      throw new OrganizationException(by.label() + " may not arrange units, people and posts");
    }
  }
}
