package org.mingshi.architecture.planted.rules;

public final class KnowsAPack {
  private KnowsAPack() {}

  public static boolean isOurs(String pack) {
    return pack.equals("bishan-2021");
  }
}
