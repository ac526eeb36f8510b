package org.mingshi.platform.identity;

import org.mingshi.platform.organization.UnitLevel;

/**
 * Asks to found the first authority and to open its administrator's account.
 *
 * @param token from the link
 * @param code such as {@code bishan}
 */
public record SetUp(
    String token,
    String authorityName,
    String code,
    UnitLevel level,
    String loginName,
    String password,
    String repeated) {

  @Override
  public String toString() {
    return "SetUp[" + code + ", " + loginName + "]";
  }
}
