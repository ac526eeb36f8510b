package org.mingshi.platform.identity;

import java.util.List;

/** How the first set-up ended. */
public sealed interface SetUpResult {

  record Done(Account administrator) implements SetUpResult {}

  record Refused(List<FieldError> errors) implements SetUpResult {}

  /** The link was used, is too old, or never was one; which of them is not said. */
  record LinkIsDead() implements SetUpResult {}
}
