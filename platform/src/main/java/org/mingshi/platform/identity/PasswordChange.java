package org.mingshi.platform.identity;

import java.time.Instant;
import java.util.List;

/** How a change of password ended. */
public sealed interface PasswordChange {

  /** Sessions begun under a password older than this moment's are over. */
  record Changed(Instant at) implements PasswordChange {}

  record Refused(List<FieldError> errors) implements PasswordChange {}
}
