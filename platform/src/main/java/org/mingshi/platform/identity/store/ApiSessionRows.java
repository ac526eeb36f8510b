package org.mingshi.platform.identity.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.AccountId;
import org.mingshi.platform.identity.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the sessions of the JSON interface. */
@Repository
public class ApiSessionRows {

  private final JdbcClient jdbc;

  ApiSessionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A session as its row says. */
  public record Row(
      UUID id,
      String tokenHash,
      AccountId account,
      @Nullable ClientId client,
      String label,
      Instant passwordChangedAt,
      Instant startedAt,
      Instant expiresAt,
      @Nullable Instant endedAt) {

    @Override
    public String toString() {
      return "session " + id;
    }
  }

  public void add(Row session) {
    ClientId client = session.client();
    jdbc.sql(
            """
            insert into api_session (id, token_hash, account, client, label, password_changed_at,
              started_at, expires_at)
            values (:id, :hash, :account, :client, :label, :changed, :started, :expires)
            """)
        .param("id", session.id())
        .param("hash", session.tokenHash())
        .param("account", session.account().value())
        .param("client", client == null ? null : client.value())
        .param("label", session.label())
        .param("changed", session.passwordChangedAt().atOffset(ZoneOffset.UTC))
        .param("started", session.startedAt().atOffset(ZoneOffset.UTC))
        .param("expires", session.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The session of a token that has not ended; with its office system and permission, if any. */
  public Optional<Row> open(String tokenHash, Instant now) {
    return jdbc.sql(
            """
            select s.* from api_session s
            where s.token_hash = :hash and s.ended_at is null and s.expires_at > :now
              and (s.client is null or exists (
                select from api_client c join api_grant g on g.client = c.id
                where c.id = s.client and c.ended_at is null and g.account = s.account
                  and g.ended_at is null and g.until > :now))
            """)
        .param("hash", tokenHash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> session(row))
        .optional();
  }

  /** Ends the session unless it has ended, and returns it as it is then. */
  public Optional<Row> end(UUID id, Instant at) {
    return jdbc.sql(
            """
            update api_session set ended_at = :at where id = :id and ended_at is null returning *
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .query((row, n) -> session(row))
        .optional();
  }

  /** Every session in the order of ids; the caller closes the stream. */
  public Stream<Row> all() {
    return jdbc
        .sql("select * from api_session order by id")
        .withFetchSize(1000)
        .query((row, n) -> session(row))
        .stream();
  }

  private static Row session(ResultSet row) throws SQLException {
    @Nullable UUID client = row.getObject("client", UUID.class);
    return new Row(
        requireNonNull(row.getObject("id", UUID.class)),
        requireNonNull(row.getString("token_hash")),
        new AccountId(requireNonNull(row.getObject("account", UUID.class))),
        client == null ? null : new ClientId(client),
        requireNonNull(row.getString("label")),
        requireNonNull(ApiClientRows.instant(row, "password_changed_at")),
        requireNonNull(ApiClientRows.instant(row, "started_at")),
        requireNonNull(ApiClientRows.instant(row, "expires_at")),
        ApiClientRows.instant(row, "ended_at"));
  }
}
