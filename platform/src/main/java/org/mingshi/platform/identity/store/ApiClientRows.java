package org.mingshi.platform.identity.store;

import static java.util.Objects.requireNonNull;

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
import org.mingshi.platform.identity.AccountId;
import org.mingshi.platform.identity.ApiClient;
import org.mingshi.platform.identity.ApiGrant;
import org.mingshi.platform.identity.ClientId;
import org.mingshi.platform.organization.AuthorityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes office systems and the permissions they were given. */
@Repository
public class ApiClientRows {

  private final JdbcClient jdbc;

  ApiClientRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An office system together with what only this room may see. */
  public record WithHash(ApiClient client, String secretHash) {

    @Override
    public String toString() {
      return client.toString();
    }
  }

  public void add(ApiClient client, String secretHash) {
    jdbc.sql(
            """
            insert into api_client (id, authority, name, secret_hash, registered_by, registered_at)
            values (:id, :authority, :name, :hash, :by, :at)
            """)
        .param("id", client.id().value())
        .param("authority", client.authority().value())
        .param("name", client.name())
        .param("hash", secretHash)
        .param("by", client.registeredBy().value())
        .param("at", client.registeredAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  public Optional<ApiClient> client(ClientId id) {
    return withHash(id).map(WithHash::client);
  }

  public Optional<WithHash> withHash(ClientId id) {
    return jdbc.sql("select * from api_client where id = :id")
        .param("id", id.value())
        .query((row, n) -> client(row))
        .optional();
  }

  public List<ApiClient> clients(AuthorityId authority) {
    return jdbc.sql("select * from api_client where authority = :authority order by id")
        .param("authority", authority.value())
        .query((row, n) -> client(row).client())
        .list();
  }

  /** Ends it unless it has ended. */
  public boolean end(ClientId id, Instant at) {
    return 1
        == jdbc.sql("update api_client set ended_at = :at where id = :id and ended_at is null")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id.value())
            .update();
  }

  public void add(ApiGrant grant) {
    jdbc.sql(
            """
            insert into api_grant (id, client, account, given_at, until)
            values (:id, :client, :account, :at, :until)
            """)
        .param("id", grant.id())
        .param("client", grant.client().value())
        .param("account", grant.account().value())
        .param("at", grant.givenAt().atOffset(ZoneOffset.UTC))
        .param("until", grant.until().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The permission that was not taken back; whether its time is over is the caller's question. */
  public Optional<ApiGrant> grant(ClientId client, AccountId account) {
    return jdbc.sql(
            """
            select * from api_grant
            where client = :client and account = :account and ended_at is null
            """)
        .param("client", client.value())
        .param("account", account.value())
        .query((row, n) -> grant(row))
        .optional();
  }

  /** The permissions of an account that were not taken back. */
  public List<ApiGrant> grants(AccountId account) {
    return jdbc.sql(
            "select * from api_grant where account = :account and ended_at is null order by id")
        .param("account", account.value())
        .query((row, n) -> grant(row))
        .list();
  }

  /** Ends the permission and returns it as it is then. */
  public Optional<ApiGrant> endGrant(ClientId client, AccountId account, Instant at) {
    return jdbc.sql(
            """
            update api_grant set ended_at = :at
            where client = :client and account = :account and ended_at is null
            returning *
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("client", client.value())
        .param("account", account.value())
        .query((row, n) -> grant(row))
        .optional();
  }

  /** Every office system in the order of ids; the caller closes the stream. */
  public Stream<WithHash> all() {
    return jdbc
        .sql("select * from api_client order by id")
        .withFetchSize(1000)
        .query((row, n) -> client(row))
        .stream();
  }

  /** Every permission in the order of ids; the caller closes the stream. */
  public Stream<ApiGrant> allGrants() {
    return jdbc
        .sql("select * from api_grant order by id")
        .withFetchSize(1000)
        .query((row, n) -> grant(row))
        .stream();
  }

  private static WithHash client(ResultSet row) throws SQLException {
    return new WithHash(
        new ApiClient(
            new ClientId(requireNonNull(row.getObject("id", UUID.class))),
            new AuthorityId(requireNonNull(row.getObject("authority", UUID.class))),
            requireNonNull(row.getString("name")),
            new AccountId(requireNonNull(row.getObject("registered_by", UUID.class))),
            requireNonNull(instant(row, "registered_at")),
            instant(row, "ended_at")),
        requireNonNull(row.getString("secret_hash")));
  }

  private static ApiGrant grant(ResultSet row) throws SQLException {
    return new ApiGrant(
        requireNonNull(row.getObject("id", UUID.class)),
        new ClientId(requireNonNull(row.getObject("client", UUID.class))),
        new AccountId(requireNonNull(row.getObject("account", UUID.class))),
        requireNonNull(instant(row, "given_at")),
        requireNonNull(instant(row, "until")),
        instant(row, "ended_at"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
