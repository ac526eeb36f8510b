package org.mingshi.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an external database may be like: the user owns the schema, and may perhaps do nothing more.
 */
@Tag("postgres15")
class MigratingTests {

  private static final String ROLE = "mingshi_test_role";

  private TestDatabase database;

  @BeforeEach
  void anEmptyDatabase() {
    database = TestDatabase.empty();
  }

  @AfterEach
  void close() {
    database.close();
    TestDatabase.asAdministrator("drop role if exists " + ROLE);
  }

  private Database withRole(String role) {
    var known = database.database();
    return new Database(known.url(), known.user(), known.password(), role);
  }

  @Test
  void whereTheUserMayNotMakeRolesTheStatementsForTheAdministratorAreSaid() {
    assertThatThrownBy(() -> new Migrating().migrate(withRole(ROLE)))
        .hasMessageContaining("a database administrator must run")
        .asInstanceOf(InstanceOfAssertFactories.type(DatabaseRefused.class))
        .extracting(DatabaseRefused::statements)
        .isEqualTo(
            List.of(
                "create role mingshi_test_role nologin;",
                "grant mingshi_test_role to \"mingshi_test_owner\";"));
  }

  @Test
  void onceTheAdministratorHasRunTheStatementsItMigrates() {
    var refused = refusalOf(withRole(ROLE));
    refused.statements().forEach(TestDatabase::asAdministrator);

    new Migrating().migrate(withRole(ROLE));

    var tables =
        JdbcClient.create(database.owner())
            .sql(
                """
                select count(*) from information_schema.role_table_grants
                where grantee = ? and privilege_type = 'SELECT'
                """)
            .param(ROLE)
            .query(Long.class)
            .single();
    assertThat(tables).isPositive();
    database.asOwner("drop owned by " + ROLE);
  }

  @Test
  void aRoleWithTheRightsOfTheOwnerIsRefused() {
    TestDatabase.asAdministrator("create role %s nologin".formatted(ROLE));
    TestDatabase.asAdministrator("grant %s to mingshi_test_owner".formatted(ROLE));
    TestDatabase.asAdministrator("alter role %s superuser".formatted(ROLE));

    assertThatThrownBy(() -> new Migrating().migrate(withRole(ROLE)))
        .hasMessageContaining("the ledger would not be append-only");
  }

  @Test
  void theRoleMayNotBeTheUser() {
    assertThatThrownBy(() -> withRole("mingshi_test_owner"))
        .hasMessageContaining("the role must not own the tables");
  }

  @Test
  void migratingTwiceChangesNothing() {
    new Migrating().migrate(database.database());
    var before = history();
    new Migrating().migrate(database.database());
    new Migrating().requireCurrent(database.database());
    assertThat(history()).isEqualTo(before).isPositive();
  }

  @Test
  void aDatabaseOfANewerProgramIsRefusedAndNotTouched() {
    new Migrating().migrate(database.database());
    database.asOwner(DatabaseAging.A_LATER_MIGRATION);
    var before = history();

    assertThat(refusalOf(database.database())).hasMessageContaining("newer than this program");
    assertThatThrownBy(() -> new Migrating().requireCurrent(database.database()))
        .hasMessageContaining("newer than this program");
    assertThat(history()).isEqualTo(before);
  }

  @Test
  void aDatabaseThatStillHasToBeMigratedIsNotVerified() {
    assertThatThrownBy(() -> new Migrating().requireCurrent(database.database()))
        .hasMessageContaining("older than this program");
  }

  @Test
  void aWrongPasswordIsOneLine() {
    var known = database.database();
    var wrong = new Database(known.url(), known.user(), "wrong", known.role());
    assertThat(refusalOf(wrong))
        .hasMessageContaining("password authentication failed")
        .hasMessageNotContaining("\n");
  }

  private static DatabaseRefused refusalOf(Database database) {
    try {
      new Migrating().migrate(database);
    } catch (DatabaseRefused refused) {
      return refused;
    }
    throw new AssertionError("It was not refused");
  }

  private long history() {
    return JdbcClient.create(database.owner())
        .sql("select count(*) from flyway_schema_history")
        .query(Long.class)
        .single();
  }
}
