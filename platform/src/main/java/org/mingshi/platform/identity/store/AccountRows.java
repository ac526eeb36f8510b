package org.mingshi.platform.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.Account;
import org.mingshi.platform.identity.AccountId;
import org.mingshi.platform.identity.AccountKind;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.PersonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes accounts. */
@Repository
public class AccountRows {

  private static final String ACCOUNT =
      """
      select id, authority, person, login_name, kind, demo, password_changed_at, password_hash,
        opened_at, locked_at
      from account
      """;

  /** Stands in the place of a hash while there is no password; nothing has this hash. */
  public static final String NO_PASSWORD = "!";

  private final JdbcClient jdbc;

  AccountRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An account together with what only this room may see. */
  public record WithHash(Account account, String hash, Instant openedAt) {

    @Override
    public String toString() {
      return account.toString();
    }
  }

  public Optional<Account> account(AccountId id) {
    return jdbc.sql(ACCOUNT + "where id = :id")
        .param("id", id.value())
        .query((row, n) -> account(row))
        .optional();
  }

  public Optional<Account> account(PersonId person) {
    return jdbc.sql(ACCOUNT + "where person = :person")
        .param("person", person.value())
        .query((row, n) -> account(row))
        .optional();
  }

  public Optional<WithHash> withHash(String loginName) {
    return jdbc.sql(ACCOUNT + "where login_name = :loginName")
        .param("loginName", loginName)
        .query((row, n) -> withHash(row))
        .optional();
  }

  public List<Account> accounts(AuthorityId authority) {
    return jdbc.sql(ACCOUNT + "where authority = :authority order by login_name")
        .param("authority", authority.value())
        .query((row, n) -> account(row))
        .list();
  }

  /** Whether anybody can log in at all. */
  public boolean isEmpty() {
    return jdbc.sql("select not exists (select from account)").query(Boolean.class).single();
  }

  /** Every account in the order of the ids; the caller closes the stream. */
  public Stream<WithHash> all() {
    return jdbc
        .sql(ACCOUNT + "order by id")
        .withFetchSize(1000)
        .query((row, n) -> withHash(row))
        .stream();
  }

  /** Inserts the account unless its login name or its person has one already. */
  public boolean insert(Account account, PersonKind personKind, String hash, Instant openedAt) {
    return 1
        == jdbc.sql(
                """
                insert into account (id, authority, person, person_kind, kind, login_name,
                  password_hash, password_changed_at, demo, opened_at)
                values (:id, :authority, :person, :personKind, :kind, :loginName,
                  :hash, :changedAt, :demo, :openedAt)
                on conflict do nothing
                """)
            .param("id", account.id().value())
            .param("authority", account.authority().value())
            .param("person", account.person().value())
            .param("personKind", personKind.id())
            .param("kind", account.kind().id())
            .param("loginName", account.loginName())
            .param("hash", hash)
            .param("changedAt", account.passwordChangedAt().atOffset(ZoneOffset.UTC))
            .param("demo", account.demo())
            .param("openedAt", openedAt.atOffset(ZoneOffset.UTC))
            .update();
  }

  /** Sets another password, if it is still the one that was checked. */
  public boolean changePassword(AccountId id, String oldHash, String newHash, Instant at) {
    return 1
        == jdbc.sql(
                """
                update account set password_hash = :newHash, password_changed_at = :at
                where id = :id and password_hash = :oldHash
                """)
            .param("newHash", newHash)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id.value())
            .param("oldHash", oldHash)
            .update();
  }

  public Optional<WithHash> lock(AccountId id, AuthorityId authority) {
    return jdbc.sql(ACCOUNT + "where id = :id and authority = :authority for update")
        .param("id", id.value())
        .param("authority", authority.value())
        .query((row, n) -> withHash(row))
        .optional();
  }

  /** Sets the lock, or takes it away where no moment is given. */
  public void setLocked(AccountId id, @Nullable Instant since) {
    jdbc.sql("update account set locked_at = :since where id = :id")
        .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .update();
  }

  /** Accounts by login name after a name; of those whose name or person contains the words. */
  public List<Account> page(AuthorityId authority, String words, String after, int limit) {
    return jdbc.sql(
            ACCOUNT
                + """
                where authority = :authority and login_name > :after
                  and (:words = '' or position(:words in login_name) > 0)
                order by login_name limit :limit
                """)
        .param("authority", authority.value())
        .param("after", after)
        .param("words", words)
        .param("limit", limit)
        .query((row, n) -> account(row))
        .list();
  }

  private static WithHash withHash(ResultSet row) throws SQLException {
    return new WithHash(
        account(row),
        row.getString("password_hash"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant());
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        new AccountId(row.getObject("id", UUID.class)),
        new AuthorityId(row.getObject("authority", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("login_name"),
        AccountKind.parse(row.getString("kind")),
        row.getBoolean("demo"),
        row.getObject("password_changed_at", OffsetDateTime.class).toInstant(),
        row.getString("password_hash").equals(NO_PASSWORD),
        row.getObject("locked_at") != null);
  }
}
