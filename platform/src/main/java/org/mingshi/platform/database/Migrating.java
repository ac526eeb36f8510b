package org.mingshi.platform.database;

import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings a database to the shape this program needs: checks that it may, makes the runtime role,
 * runs the migrations as the owner, and then grants the role what the table comments allow.
 *
 * <p>Example: {@code new Migrating("classpath:db/migration").migrate(database)} on an empty
 * database makes every table; on an up-to-date one it changes nothing.
 */
public final class Migrating {

  /** The oldest PostgreSQL whose features the migrations may use. */
  private static final int OLDEST_SERVER = 15;

  private final String location;

  public Migrating() {
    this("classpath:db/migration");
  }

  Migrating(String location) {
    this.location = location;
  }

  /**
   * Migrates and grants.
   *
   * @throws DatabaseRefused when the server is too old, cannot be reached, or the database was
   *     written by a newer program
   */
  public void migrate(Database database) {
    var role = new RuntimeRole(database);
    inTransaction(
        database,
        owner -> {
          checkServer(owner.getMetaData().getDatabaseMajorVersion());
          role.ensure(owner);
        });
    try {
      var flyway = flyway(database);
      refuseNewer(flyway.info().applied());
      flyway.migrate();
    } catch (FlywayException failed) {
      throw new DatabaseRefused("The database could not be migrated: " + oneLine(failed), failed);
    }
    inTransaction(database, role::grant);
  }

  /**
   * Refuses a database that this program would have to change first, without changing it.
   *
   * @throws DatabaseRefused when migrations are missing, or the database was written by a newer
   *     program
   */
  public void requireCurrent(Database database) {
    try {
      var info = flyway(database).info();
      refuseNewer(info.applied());
      if (info.pending().length > 0) {
        throw new DatabaseRefused(
            "The database is older than this program; start it once with this program's run");
      }
    } catch (FlywayException failed) {
      throw new DatabaseRefused("The database cannot be read: " + oneLine(failed), failed);
    }
  }

  private Flyway flyway(Database database) {
    return Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .locations(location)
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .load();
  }

  private static void checkServer(int major) {
    if (major < OLDEST_SERVER) {
      throw new DatabaseRefused(
          "The database runs PostgreSQL %d; %d or newer is needed".formatted(major, OLDEST_SERVER));
    }
  }

  private static void refuseNewer(MigrationInfo[] applied) {
    Arrays.stream(applied)
        .filter(migration -> !migration.getState().isResolved())
        .map(migration -> String.valueOf(migration.getVersion()))
        .reduce((earlier, later) -> later)
        .ifPresent(version -> {
          throw new DatabaseRefused(
              "The database is newer than this program: it has migration %s, which this program does not know; start the newer program"
                  .formatted(version));
        });
  }

  private interface Work {
    void on(java.sql.Connection owner) throws SQLException;
  }

  private static void inTransaction(Database database, Work work) {
    try (var owner = database.connectAsOwner()) {
      owner.setAutoCommit(false);
      work.on(owner);
      owner.commit();
    } catch (SQLException failed) {
      throw new DatabaseRefused(
          "The database %s as user %s cannot be used: %s"
              .formatted(database.url(), database.user(), oneLine(failed)),
          failed);
    }
  }

  private static String oneLine(Exception failed) {
    return String.valueOf(failed.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
