package org.mingshi.platform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.mingshi.platform.database.Database;
import org.mingshi.platform.database.EmbeddedPostgres;
import org.mingshi.platform.database.Migrating;
import org.springframework.boot.SpringApplication;

/**
 * The one PostgreSQL of this test process, started at first use and removed at its end; or the
 * external one it was told of.
 */
final class TestServer {

  private static final String OWNER = "mingshi_test_owner";
  private static final String PASSWORD = "only-for-tests";

  private static final Database ADMINISTRATION = external().orElseGet(TestServer::embedded);
  private static final String TEMPLATE = migrate();

  private TestServer() {}

  static String template() {
    return TEMPLATE;
  }

  static Database create(String name, String template) {
    run("create database %s template %s owner %s".formatted(name, template, OWNER));
    return new Database(
        ADMINISTRATION.url().replaceFirst("/[^/]*$", "/" + name),
        OWNER,
        PASSWORD,
        Database.DEFAULT_ROLE);
  }

  static void drop(Database database) {
    run("drop database if exists %s with (force)".formatted(name(database)));
  }

  private static String migrate() {
    run(
        """
        do $$ begin
          if not exists (select from pg_roles where rolname = 'mingshi_app') then
            create role mingshi_app nologin;
          end if;
          if not exists (select from pg_roles where rolname = '%1$s') then
            create role %1$s login password '%2$s';
          end if;
          grant mingshi_app to %1$s;
        end $$
        """
            .formatted(OWNER, PASSWORD));
    var name = "template_" + ProcessHandle.current().pid();
    run("drop database if exists " + name);
    var database = create(name, "template1");
    new Migrating().migrate(database);
    if (external().isPresent()) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(database)));
    }
    return name;
  }

  private static Optional<Database> external() {
    var environment = System.getenv();
    return Optional.ofNullable(environment.get("MINGSHI_TEST_DB_URL"))
        .flatMap(url ->
            Database.external(
                Map.of(
                    "MINGSHI_DB_URL", url,
                    "MINGSHI_DB_USER", environment.getOrDefault("MINGSHI_TEST_DB_USER", "postgres"),
                    "MINGSHI_DB_PASSWORD",
                        environment.getOrDefault("MINGSHI_TEST_DB_PASSWORD", ""))));
  }

  private static Database embedded() {
    try {
      System.setProperty("mingshi.postgres.programs", Programs.directory().toString());
      var directory = Files.createTempDirectory("mingshi-test-postgres-");
      var server =
          EmbeddedPostgres.start(
              directory, directory.resolve("log"), EmbeddedPostgres.Durability.UNSYNCED);
      // After the applications of the tests, which still use it while they stop.
      SpringApplication.getShutdownHandlers()
          .add(() -> {
            server.close();
            Directories.delete(directory);
          });
      return server.administration();
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String name(Database database) {
    return database.url().substring(database.url().lastIndexOf('/') + 1);
  }

  static void run(String sql) {
    try (var connection =
            DriverManager.getConnection(
                ADMINISTRATION.url(), ADMINISTRATION.user(), ADMINISTRATION.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }
}
