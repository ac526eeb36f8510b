package org.mingshi.platform.identity.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the links that set up the first administrator. */
@Repository
public class SetUpLinkRows {

  private final JdbcClient jdbc;

  SetUpLinkRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void replace(UUID id, String tokenHash, Instant issuedAt, Instant expiresAt) {
    jdbc.sql("delete from set_up_link where used_at is null").update();
    jdbc.sql(
            """
            insert into set_up_link (id, token_hash, issued_at, expires_at)
            values (:id, :hash, :issuedAt, :expiresAt)
            """)
        .param("id", id)
        .param("hash", tokenHash)
        .param("issuedAt", issuedAt.atOffset(ZoneOffset.UTC))
        .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  public boolean isOpen(String tokenHash, Instant now) {
    return jdbc.sql(
            """
            select exists (select from set_up_link
              where token_hash = :hash and used_at is null and expires_at > :now)
            """)
        .param("hash", tokenHash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** Marks the link as used; the row lock of the update lets only one of several through. */
  public boolean use(String tokenHash, Instant now) {
    return 1
        == jdbc.sql(
                """
                update set_up_link set used_at = :now
                where token_hash = :hash and used_at is null and expires_at > :now
                """)
            .param("hash", tokenHash)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update();
  }
}
