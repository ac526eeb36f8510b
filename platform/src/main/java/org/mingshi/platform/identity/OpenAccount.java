package org.mingshi.platform.identity;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.shell.Actor;

/**
 * Asks to open an account for a person; its kind follows from the person's.
 *
 * @param by who asks; none when the program itself does (first set-up)
 */
public record OpenAccount(PersonId person, String loginName, String password, @Nullable Actor by) {

  @Override
  public String toString() {
    return "OpenAccount[" + loginName + "]";
  }
}
