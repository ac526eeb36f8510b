package org.mingshi.platform.shell;

import java.util.Optional;

/**
 * Tells who is logged in on the current request; answered by the room {@code identity}.
 *
 * <p>Web adapters ask it once and hand the {@link Actor} to the use case; use cases never ask it
 * themselves.
 */
public interface CurrentActor {

  /** Returns the logged-in actor, or nothing on pages that need no log-in. */
  Optional<Actor> find();

  /**
   * Returns the logged-in actor.
   *
   * @throws NotLoggedIn when nobody is
   */
  default Actor require() {
    return find().orElseThrow(NotLoggedIn::new);
  }
}
