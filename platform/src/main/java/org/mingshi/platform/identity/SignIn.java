package org.mingshi.platform.identity;

import java.time.Instant;

/** How a log-in ended. What is said to a person never tells whether the account exists. */
public sealed interface SignIn {

  record Accepted(SignedIn who) implements SignIn {}

  /** Name or password is wrong; which one is not said. */
  record Refused() implements SignIn {}

  /** The name, known or not, is locked after too many failures. */
  record Locked(Instant until) implements SignIn {}
}
