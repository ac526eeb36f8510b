package org.mingshi.platform.identity.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mingshi.platform.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the links that set a password. */
@Repository
public class PasswordLinkRows {

  private final JdbcClient jdbc;

  PasswordLinkRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void replace(
      UUID id, AccountId account, String tokenHash, Instant issuedAt, Instant expiresAt) {
    jdbc.sql("delete from password_link where account = :account and used_at is null")
        .param("account", account.value())
        .update();
    jdbc.sql(
            """
            insert into password_link (id, account, token_hash, issued_at, expires_at)
            values (:id, :account, :hash, :issuedAt, :expiresAt)
            """)
        .param("id", id)
        .param("account", account.value())
        .param("hash", tokenHash)
        .param("issuedAt", issuedAt.atOffset(ZoneOffset.UTC))
        .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  public Optional<AccountId> accountOf(String tokenHash, Instant now) {
    return jdbc.sql(
            """
            select account from password_link
            where token_hash = :hash and used_at is null and expires_at > :now
            """)
        .param("hash", tokenHash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> new AccountId(row.getObject("account", UUID.class)))
        .optional();
  }

  /** Marks the link as used; of two at the same moment one gets false. */
  public boolean use(String tokenHash, Instant now) {
    return 1
        == jdbc.sql(
                """
                update password_link set used_at = :now
                where token_hash = :hash and used_at is null and expires_at > :now
                """)
            .param("hash", tokenHash)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update();
  }
}
