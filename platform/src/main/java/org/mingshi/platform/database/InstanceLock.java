package org.mingshi.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * Holds a database for one running instance: two data directories on one database would each
 * rebuild the public pages and take each other's tasks.
 *
 * <p>An advisory lock of a session of its own, which PostgreSQL takes back when the process dies.
 */
public final class InstanceLock implements AutoCloseable {

  /** "MINGSHI" in ASCII; the lock holds within one database only. */
  private static final long KEY = 0x4d_49_4e_47_53_48_49L;

  /** A killed instance's session may live on for a moment. */
  private static final long PATIENCE_SECONDS = 3;

  private final Connection session;

  private InstanceLock(Connection session) {
    this.session = session;
  }

  /**
   * Takes the database.
   *
   * @throws DatabaseRefused when another instance runs on it, or it cannot be reached
   */
  public static InstanceLock take(Database database) {
    try {
      var session = database.connectAsOwner();
      if (!locked(session)) {
        session.close();
        throw new DatabaseRefused(
            "The database %s is in use by another instance; one at a time may run on it"
                .formatted(database.url()));
      }
      return new InstanceLock(session);
    } catch (SQLException failed) {
      throw new DatabaseRefused(
          "The database %s as user %s cannot be used: %s"
              .formatted(database.url(), database.user(), failed.getMessage()),
          failed);
    }
  }

  @Override
  public void close() throws SQLException {
    session.close();
  }

  private static boolean locked(Connection session) throws SQLException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    try (var statement = session.prepareStatement("select pg_try_advisory_lock(?)")) {
      statement.setLong(1, KEY);
      while (true) {
        try (var answer = statement.executeQuery()) {
          if (answer.next() && answer.getBoolean(1)) {
            return true;
          }
        }
        if (System.nanoTime() > end) {
          return false;
        }
        Thread.sleep(100);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
