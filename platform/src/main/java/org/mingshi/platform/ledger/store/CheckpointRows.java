package org.mingshi.platform.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads checkpoints. */
@Repository
public class CheckpointRows {

  private static final String SELECT =
      """
      select c.position, c.chain_digest, c.signed_at, c.key, c.signature, l.chain_digest as linked
      from ledger_checkpoint c left join ledger_link l on l.position = c.position
      """;

  private final JdbcClient jdbc;

  CheckpointRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A checkpoint and what the chain says at its position today, which may be nothing. */
  public record Checked(CheckpointRow checkpoint, @Nullable String linked) {}

  public void insert(CheckpointRow checkpoint) {
    jdbc.sql(
            """
            insert into ledger_checkpoint (position, chain_digest, signed_at, key, signature)
            values (:position, :chain, :at, :key, :signature)
            """)
        .param("position", checkpoint.position())
        .param("chain", checkpoint.chainDigest())
        .param("at", checkpoint.signedAt().atOffset(ZoneOffset.UTC))
        .param("key", checkpoint.key())
        .param("signature", checkpoint.signature())
        .update();
  }

  /** The newest checkpoint by this key. */
  public Optional<CheckpointRow> last(String key) {
    return jdbc.sql(SELECT + " where c.key = :key order by c.position desc limit 1")
        .param("key", key)
        .query((row, n) -> read(row).checkpoint())
        .optional();
  }

  /** Checkpoints by this key from after a position on, in order. */
  public List<Checked> by(String key, long after, int limit) {
    return jdbc.sql(
            SELECT + " where c.key = :key and c.position > :after order by c.position limit :limit")
        .param("key", key)
        .param("after", after)
        .param("limit", limit)
        .query((row, n) -> read(row))
        .list();
  }

  /** The keys that have signed so far. */
  public List<String> keys() {
    return jdbc.sql("select distinct key from ledger_checkpoint order by key")
        .query((row, n) -> row.getString("key"))
        .list();
  }

  private static Checked read(ResultSet row) throws SQLException {
    return new Checked(
        new CheckpointRow(
            row.getLong("position"),
            row.getString("chain_digest"),
            row.getObject("signed_at", OffsetDateTime.class).toInstant(),
            row.getString("key"),
            row.getString("signature")),
        row.getString("linked"));
  }
}
