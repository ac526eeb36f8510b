package org.mingshi.platform.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.SignIn;
import org.mingshi.platform.identity.SigningIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Puts {@link SigningIn} behind Spring Security. Nobody gets a Spring role: what a person may do is
 * asked of posts, at the moment it is done.
 */
@Component
class PasswordAuthentication implements AuthenticationProvider {

  private final SigningIn signingIn;

  PasswordAuthentication(SigningIn signingIn) {
    this.signingIn = signingIn;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication attempt) {
    Object password = attempt.getCredentials();
    SignIn outcome =
        signingIn.signIn(attempt.getName(), password == null ? "" : password.toString());
    return switch (outcome) {
      case SignIn.Accepted(var who) ->
          UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
      case SignIn.Refused() -> throw new BadCredentialsException("refused");
      case SignIn.Locked(var until) -> throw new NameLocked(until);
    };
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
