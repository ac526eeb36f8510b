package org.mingshi.platform.identity.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts failed log-ins by name. An attempt counts as failed from its beginning, and a success
 * takes the count away, so that a hundred attempts at the same moment do not slip past the limit.
 */
@Repository
public class SignInAttempts {

  private final JdbcClient jdbc;

  SignInAttempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The count with this attempt in it.
   *
   * @param lockedUntil until when the name is locked if this attempt fails too; none below the
   *     limit
   */
  public record Count(int failures, @Nullable Instant lockedUntil) {}

  /**
   * Counts one more attempt; the limit's own attempt sets the lock, later ones do not prolong it.
   */
  public Count begin(String nameKey, Instant now, int limit, Duration lock) {
    return jdbc.sql(
            """
            insert into sign_in_attempt as old (name_key, failures, last_at)
            values (:key, 1, :now)
            on conflict (name_key) do update set
              failures = case
                when old.locked_until > :now then old.failures + 1
                when old.locked_until is not null or old.last_at < :forgotten then 1
                else old.failures + 1 end,
              locked_until = case
                when old.locked_until > :now then old.locked_until
                when old.locked_until is null and old.last_at >= :forgotten
                  and old.failures + 1 >= :limit then :lockedUntil
                end,
              last_at = :now
            returning failures, locked_until
            """)
        .param("key", nameKey)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("forgotten", now.minus(lock).atOffset(ZoneOffset.UTC))
        .param("limit", limit)
        .param("lockedUntil", now.plus(lock).atOffset(ZoneOffset.UTC))
        .query((row, n) -> {
          @Nullable OffsetDateTime until = row.getObject("locked_until", OffsetDateTime.class);
          return new Count(row.getInt("failures"), until == null ? null : until.toInstant());
        })
        .single();
  }

  /** Forgets the failures of a name after a success. */
  public void forget(String nameKey) {
    jdbc.sql("delete from sign_in_attempt where name_key = :key").param("key", nameKey).update();
  }

  /** Forgets what is older, so that made-up names do not fill the table. */
  public void forgetBefore(Instant moment) {
    jdbc.sql("delete from sign_in_attempt where last_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }
}
