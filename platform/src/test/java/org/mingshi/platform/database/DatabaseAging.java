package org.mingshi.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import org.mingshi.platform.testing.Programs;

/** Makes a database look as if a later program had migrated it. */
public final class DatabaseAging {

  static final String A_LATER_MIGRATION =
      """
      insert into flyway_schema_history
        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
      values (9999, '20990101.0001', 'from the future', 'SQL', 'V20990101_0001__future.sql', 1, 'future', 1, true)
      """;

  private DatabaseAging() {}

  /** Adds a migration of the year 2099 to its history; no instance may run on it. */
  public static void pretendANewerProgramWroteIt(Path directory) {
    System.setProperty("mingshi.postgres.programs", Programs.directory().toString());
    try (var server =
            EmbeddedPostgres.start(
                directory, directory.resolve("log"), EmbeddedPostgres.Durability.UNSYNCED);
        var owner = server.database().connectAsOwner();
        var statement = owner.createStatement()) {
      statement.execute(A_LATER_MIGRATION);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
