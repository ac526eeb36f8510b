package org.mingshi.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.testing.TestDatabase;

/** A database that two data directories name. */
class SharedDatabaseTests {

  private TestDatabase database;

  @BeforeEach
  void create() {
    database = TestDatabase.create();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void aSecondInstanceIsRefusedUntilTheFirstHasEnded() throws Exception {
    var first = InstanceLock.take(database.database());
    try (first) {
      assertThatThrownBy(() -> InstanceLock.take(database.database()))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("in use by another instance");
    }
    assertThatCode(() -> InstanceLock.take(database.database()).close()).doesNotThrowAnyException();
  }

  @Test
  void anEmptyDatabaseBecomesEither() {
    try (var bare = TestDatabase.empty()) {
      DemoMark.require(true, bare.database());
    }
    DemoMark.require(true, database.database());
    DemoMark.require(false, database.database());
  }

  @Test
  void aRealInstanceIsNeverFilledWithDemoData() {
    found(false);
    DemoMark.require(false, database.database());
    assertThatThrownBy(() -> DemoMark.require(true, database.database()))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("holds a real instance");
  }

  @Test
  void aDemoDoesNotBecomeARealInstance() {
    found(true);
    DemoMark.require(true, database.database());
    assertThatThrownBy(() -> DemoMark.require(false, database.database()))
        .hasMessageContaining("holds demo data");
  }

  private void found(boolean demo) {
    database.asOwner(
        """
        with a as (insert into authority values (gen_random_uuid(), 'some', '某区', '某区', now())
            returning id),
          p as (insert into person (id, authority, name, kind)
            select gen_random_uuid(), id, '系统管理员', 'administrator' from a returning id, authority)
        insert into account (id, authority, person, person_kind, kind, login_name, password_hash,
          password_changed_at, demo, opened_at)
        select gen_random_uuid(), authority, id, 'administrator', 'administrator', 'some.admin', 'x',
          now(), %s, now() from p
        """
            .formatted(demo));
  }
}
