package org.mingshi.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Tells demo data from real ones in a database that other directories may know too. The mark is in
 * the accounts: a demo's have it, and each demo authority comes with its accounts in one
 * transaction.
 */
public final class DemoMark {

  private DemoMark() {}

  /**
   * Refuses to put demo data beside real ones, and real ones into a demo. Changes nothing, also
   * where no table is yet.
   *
   * @throws DatabaseRefused when the database holds the other kind
   */
  public static void require(boolean demo, Database database) {
    try (var owner = database.connectAsOwner()) {
      Optional<Boolean> held = held(owner);
      if (held.isPresent() && held.get() != demo) {
        throw new DatabaseRefused(
            (demo
                    ? "The database %s holds a real instance; give --no-demo and its own data directory with --data"
                    : "The database %s holds demo data; name another one in MINGSHI_DB_URL")
                .formatted(database.url()));
      }
    } catch (SQLException failed) {
      throw new DatabaseRefused(
          "The database %s as user %s cannot be used: %s"
              .formatted(database.url(), database.user(), failed.getMessage()),
          failed);
    }
  }

  /** Whether what is there is a demo; empty while nothing is there. */
  private static Optional<Boolean> held(Connection owner) throws SQLException {
    if (!is(owner, "select to_regclass('account') is not null")
        || is(owner, "select not exists (select from authority)")) {
      return Optional.empty();
    }
    return Optional.of(is(owner, "select exists (select from account where demo)"));
  }

  private static boolean is(Connection owner, String question) throws SQLException {
    try (var statement = owner.createStatement();
        var answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }
}
