package org.mingshi.platform.identity;

import java.util.List;

/** How the registration of an office system ended. */
public sealed interface ClientRegistration {

  /**
   * It may open sessions.
   *
   * @param secret shown this once; only its hash is kept
   */
  record Registered(ApiClient client, String secret) implements ClientRegistration {

    @Override
    public String toString() {
      return "Registered[" + client.id() + "]";
    }
  }

  record Refused(List<FieldError> errors) implements ClientRegistration {}

  /** Only an administrator may. */
  record NotPermitted() implements ClientRegistration {}
}
