package org.mingshi.platform.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.ApiSession;
import org.mingshi.platform.identity.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request whose token was found good. */
final class ApiAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient ApiSession session;

  ApiAuthentication(ApiSession session) {
    super(List.of());
    this.session = session;
    setAuthenticated(true);
  }

  ApiSession session() {
    return session;
  }

  @Override
  public SignedIn getPrincipal() {
    return session.who();
  }

  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
