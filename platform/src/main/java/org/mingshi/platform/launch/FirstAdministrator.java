package org.mingshi.platform.launch;

import java.util.Optional;

/** Gives the way in to an installation that has no accounts yet. */
interface FirstAdministrator {

  /**
   * A path on the console that works once, for example {@code /set-up/3f9a…}; empty when there is
   * an account already.
   */
  Optional<String> setUpPath();
}
