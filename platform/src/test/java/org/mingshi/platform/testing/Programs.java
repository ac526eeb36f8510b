package org.mingshi.platform.testing;

import java.nio.file.Path;

/** Where the tests keep PostgreSQL unpacked from one run to the next. */
public final class Programs {

  private Programs() {}

  /**
   * In {@code target}, so that {@code mvn clean} removes it; readable for every user, as some tests
   * run as another.
   */
  public static Path directory() {
    return Path.of("target", "postgres").toAbsolutePath();
  }
}
