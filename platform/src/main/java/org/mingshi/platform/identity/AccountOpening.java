package org.mingshi.platform.identity;

import java.util.List;

/** How an attempt to open an account ended. */
public sealed interface AccountOpening {

  record Opened(Account account) implements AccountOpening {}

  record Refused(List<FieldError> errors) implements AccountOpening {}
}
