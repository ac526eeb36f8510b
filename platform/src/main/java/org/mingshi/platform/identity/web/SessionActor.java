package org.mingshi.platform.identity.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.SignedIn;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.CurrentActor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers the shell from the session of the request. */
@Component
class SessionActor implements CurrentActor {

  @Override
  public Optional<Actor> find() {
    return signedIn().map(SignedIn::actor);
  }

  static Optional<SignedIn> signedIn() {
    @Nullable Authentication authentication =
        SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn who
        ? Optional.of(who)
        : Optional.empty();
  }
}
