package org.mingshi.platform.task;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;

/** Who may take a turn. */
public sealed interface Whose {

  /**
   * Anyone who holds a post today.
   *
   * @param role the pack's role id, such as {@code section-head}
   * @param unit the unit the post is held in; null when any unit of the authority will do
   */
  record RoleIn(String role, @Nullable UnitId unit) implements Whose {}

  /** This one person, such as an author whose draft came back. */
  record Named(PersonId person) implements Whose {}
}
