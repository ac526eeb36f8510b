package org.mingshi.platform.identity;

import org.mingshi.platform.shell.Actor;

/**
 * Asks to give one's own account another password.
 *
 * @param current the one that holds now
 * @param next the new one
 * @param repeated the new one again, against slips
 */
public record ChangePassword(Actor by, String current, String next, String repeated) {

  @Override
  public String toString() {
    return "ChangePassword[" + by.account() + "]";
  }
}
