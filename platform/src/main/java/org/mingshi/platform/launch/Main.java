package org.mingshi.platform.launch;

/** The program behind {@code ./mingshi}. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(2);
  }
}
