package org.mingshi.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingshi.platform.database.EmbeddedPostgres.Durability;
import org.mingshi.platform.testing.Directories;
import org.mingshi.platform.testing.Programs;

class EmbeddedPostgresTests {

  /** One for all, as setting up a server costs more than everything else here. */
  @TempDir private static Path directory;

  @BeforeAll
  static void programsAreUnpackedOnce() {
    System.setProperty("mingshi.postgres.programs", Programs.directory().toString());
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(directory, directory.resolve("log"), Durability.UNSYNCED);
  }

  @Test
  void whatWasWrittenIsThereAfterTheNextStart() throws SQLException {
    try (var server = start()) {
      execute(
          server,
          "drop table if exists letter",
          "create table letter (words text)",
          "insert into letter values ('kept')");
      assertThat(EmbeddedPostgres.running(directory)).contains(server.database());
    }
    assertThat(EmbeddedPostgres.running(directory)).isEmpty();
    try (var server = start()) {
      assertThat(ask(server, "select words from letter")).isEqualTo("kept");
    }
  }

  @Test
  void onlyThisMachineAndOnlyThePasswordGetIn() throws IOException, SQLException {
    try (var server = start()) {
      assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(askAdministrator(server, "show unix_socket_directories")).isEmpty();
      assertThat(ask(server, "select rolsuper::text from pg_roles where rolname = current_user"))
          .isEqualTo("false");

      var password = directory.resolve("password");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
          .isEqualTo("rw-------");
      var known = server.database();
      var guessed = new Database(known.url(), known.user(), "mingshi", known.role());
      assertThatThrownBy(guessed::connectAsOwner).hasMessageContaining("authentication failed");
    }
  }

  @Test
  void inProductionACommitWaitsForTheDisk() throws SQLException {
    try (var server =
        EmbeddedPostgres.start(directory, directory.resolve("log"), Durability.SYNCED)) {
      assertThat(ask(server, "show fsync")).isEqualTo("on");
      assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
    }
  }

  @Test
  void aServerThatIsKilledComesBackOnTheSamePort() throws InterruptedException {
    try (var server = start()) {
      PostmasterFile.read(directory.resolve("data"))
          .flatMap(file -> ProcessHandle.of(file.pid()))
          .orElseThrow()
          .destroyForcibly();
      Thread.sleep(500);
      assertThat(answersWithin(server, 30)).isTrue();
    }
  }

  @Test
  void dataOfAnotherReleaseAreRefused() throws IOException {
    start().close();
    var version = directory.resolve("data/PG_VERSION");
    var ours = Files.readString(version);
    Files.writeString(version, "19\n");
    assertThatThrownBy(this::start)
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("written by PostgreSQL 19");
    Files.writeString(version, ours);
  }

  @Test
  void whereThereAreNoUserNamespacesRootBecomesNobody() throws IOException, SQLException {
    assumeThat(System.getProperty("user.name")).isEqualTo("root");
    assumeThat(Programs.directory().toString()).doesNotStartWith("/root/");
    var open = Files.createTempDirectory("mingshi-nobody-");
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    System.setProperty(Machine.NO_NAMESPACES, "true");
    try (var server = EmbeddedPostgres.start(open, open.resolve("log"), Durability.UNSYNCED)) {
      assertThat(ask(server, "select 'it works'")).isEqualTo("it works");
      assertThat(Files.getAttribute(open.resolve("data"), "unix:uid")).isEqualTo(65534);
    } finally {
      System.clearProperty(Machine.NO_NAMESPACES);
      Directories.delete(open);
    }
  }

  @Test
  void anExternalDatabaseIsNamedByTheEnvironment() {
    assertThat(Database.external(Map.of())).isEmpty();

    var named = new HashMap<String, String>();
    named.put("MINGSHI_DB_URL", "jdbc:postgresql://db.example/mingshi");
    assertThatThrownBy(() -> Database.external(named)).hasMessageContaining("MINGSHI_DB_USER");
    named.put("MINGSHI_DB_USER", "owner");
    assertThat(Database.external(named))
        .contains(new Database("jdbc:postgresql://db.example/mingshi", "owner", "", "mingshi_app"));
    named.put("MINGSHI_DB_ROLE", "x; drop table ledger_entry");
    assertThatThrownBy(() -> Database.external(named)).hasMessageContaining("MINGSHI_DB_ROLE");
    named.put("MINGSHI_DB_URL", "jdbc:h2:mem:mingshi");
    assertThatThrownBy(() -> Database.external(named)).hasMessageContaining("jdbc:postgresql:");
  }

  private static boolean answersWithin(EmbeddedPostgres server, int seconds)
      throws InterruptedException {
    for (int i = 0; i < seconds * 10; i++) {
      try {
        return ask(server, "select 'yes'").equals("yes");
      } catch (SQLException notYet) {
        Thread.sleep(100);
      }
    }
    return false;
  }

  private static void execute(EmbeddedPostgres server, String... statements) throws SQLException {
    try (var owner = server.database().connectAsOwner();
        var statement = owner.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
    return ask(server.database(), sql);
  }

  private static String askAdministrator(EmbeddedPostgres server, String sql) throws SQLException {
    return ask(server.administration(), sql);
  }

  private static String ask(Database database, String sql) throws SQLException {
    try (var connection = database.connectAsOwner();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
