package org.mingshi.platform.identity.store;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was answered to requests that must be carried out once. */
@Repository
public class AnswerRows {

  private final JdbcClient jdbc;

  AnswerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An answer.
   *
   * @param request digest of the request it answers
   * @param headers one a line, name and value apart by a colon
   */
  public record Answer(String request, int status, String headers, String body) {}

  /**
   * Takes the key for this request; the transaction that took it first is waited for.
   *
   * @return false when it was taken
   */
  public boolean take(UUID account, String key, String request, Instant now) {
    return 1
        == jdbc.sql(
                """
                insert into api_answer (account, idempotency_key, request, at)
                values (:account, :key, :request, :at)
                on conflict do nothing
                """)
            .param("account", account)
            .param("key", key)
            .param("request", request)
            .param("at", now.atOffset(ZoneOffset.UTC))
            .update();
  }

  /** Keeps the answer under the key that was taken. */
  public void keep(UUID account, String key, Answer answer) {
    jdbc.sql(
            """
            update api_answer set status = :status, headers = :headers, body = :body
            where account = :account and idempotency_key = :key
            """)
        .param("status", answer.status())
        .param("headers", answer.headers())
        .param("body", answer.body().getBytes(StandardCharsets.UTF_8))
        .param("account", account)
        .param("key", key)
        .update();
  }

  /** Gives the key back, since nothing was done. */
  public void giveBack(UUID account, String key) {
    jdbc.sql("delete from api_answer where account = :account and idempotency_key = :key")
        .param("account", account)
        .param("key", key)
        .update();
  }

  /** What was answered under this key. */
  public Optional<Answer> find(UUID account, String key) {
    return jdbc.sql(
            """
            select request, status, headers, body from api_answer
            where account = :account and idempotency_key = :key and status is not null
            """)
        .param("account", account)
        .param("key", key)
        .query((row, n) ->
            new Answer(
                text(row.getString("request")),
                row.getInt("status"),
                text(row.getString("headers")),
                new String(requireNonNull(row.getBytes("body")), StandardCharsets.UTF_8)))
        .optional();
  }

  /** Forgets what is older. */
  public void forgetBefore(Instant moment) {
    jdbc.sql("delete from api_answer where at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
