package org.mingshi.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("postgres15")
class RuntimeRoleTests {

  private static TestDatabase database;
  private static JdbcClient program;

  @BeforeAll
  static void twoTables() {
    database = TestDatabase.empty();
    new Migrating("classpath:db/sample").migrate(database.database());
    program = JdbcClient.create(database.runtime());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void theProgramWorksUnderTheRuntimeRole() {
    assertThat(program.sql("select current_user").query(String.class).single())
        .isEqualTo("mingshi_app");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update sample_entry set words = 'forged'",
        "delete from sample_entry",
        "truncate sample_entry",
        "alter table sample_entry add column more text",
        "drop table sample_entry"
      })
  void whatIsInAnAppendOnlyTableCannotBeChanged(String sql) {
    assertThatThrownBy(() -> program.sql(sql).update())
        .rootCause()
        .hasMessageMatching(
            "(?s)ERROR: (permission denied for|must be owner of) table sample_entry.*");
  }

  @Test
  void anAppendOnlyTableIsReadAndAddedTo() {
    program.sql("insert into sample_entry (words) values ('added')").update();
    assertThat(program.sql("select words from sample_entry").query(String.class).list())
        .contains("added");
  }

  @Test
  void anOrdinaryTableIsChangedButNeverTruncated() {
    assertThatCode(
            () -> {
              program.sql("insert into sample_note (words) values ('a')").update();
              program.sql("update sample_note set words = 'b'").update();
              program.sql("delete from sample_note").update();
            })
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> program.sql("truncate sample_note").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void theMigrationHistoryIsNotTheProgramsToRead() {
    assertThatThrownBy(
            () -> program.sql("select * from flyway_schema_history").query().listOfRows())
        .rootCause()
        .hasMessageContaining("permission denied");
  }
}
