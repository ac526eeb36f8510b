package org.mingshi.platform.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mingshi.platform.database.Database;

/**
 * A fresh, migrated database: a copy of a template in the one server of this test process, made in
 * less than 100 ms.
 *
 * <p>Example: {@code var database = TestDatabase.create(); JdbcClient.create(database.runtime())}.
 * With {@code MINGSHI_TEST_DB_URL}, {@code _USER} and {@code _PASSWORD} set, the copies are made in
 * that server instead; its user must be able to make databases and roles.
 */
public final class TestDatabase implements AutoCloseable {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Database database;
  private final HikariDataSource runtime;
  private final HikariDataSource owner;

  private TestDatabase(Database database) {
    this.database = database;
    this.runtime = pool(database, true);
    this.owner = pool(database, false);
  }

  /** A migrated database that nothing else uses. */
  public static TestDatabase create() {
    return copy(TestServer.template());
  }

  /** A database without a single table, for tests of the migrations themselves. */
  public static TestDatabase empty() {
    return copy("template1");
  }

  private static TestDatabase copy(String template) {
    var name = "test_%d_%d".formatted(ProcessHandle.current().pid(), COUNT.incrementAndGet());
    return new TestDatabase(TestServer.create(name, template));
  }

  /** As the program works: under the runtime role. */
  public DataSource runtime() {
    return runtime;
  }

  /** As the owner, who may do everything: for planting what the program itself could never do. */
  public DataSource owner() {
    return owner;
  }

  /** The address and the names, for starting the platform on it. */
  public Database database() {
    return database;
  }

  @Override
  public void close() {
    runtime.close();
    owner.close();
    TestServer.drop(database);
  }

  /** Runs one statement as the owner. */
  public void asOwner(String sql) {
    try (var connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }

  /** Runs one statement as the administrator of the whole server, for making roles. */
  public static void asAdministrator(String sql) {
    TestServer.run(sql);
  }

  private static HikariDataSource pool(Database database, boolean underRole) {
    var config = new HikariConfig();
    config.setJdbcUrl(database.url());
    config.setUsername(database.user());
    config.setPassword(database.password());
    config.setMinimumIdle(0);
    config.setMaximumPoolSize(8);
    config.setInitializationFailTimeout(-1);
    if (underRole) {
      config.setConnectionInitSql(database.becomeRole());
    }
    return new HikariDataSource(config);
  }
}
