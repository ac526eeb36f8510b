package org.mingshi.platform.ledger.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the entries of one authority for people, newest first, cut by key. */
@Repository
public class ShownRows {

  private final JdbcClient jdbc;

  ShownRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An entry with its link; both are absent for the second in which it waits to be linked. */
  public record Shown(EntryRow entry, @Nullable Long position, @Nullable String digest) {}

  /**
   * Reads a page.
   *
   * @param before entries with lower ids only
   * @param kind of the subject, or empty for all
   * @param subject its id, or empty for all of the kind
   */
  public List<Shown> page(UUID authority, long before, String kind, String subject, int limit) {
    String filter =
        (kind.isEmpty() ? "" : " and e.subject_kind = :kind")
            + (subject.isEmpty() ? "" : " and e.subject_id = :subject");
    JdbcClient.StatementSpec query =
        jdbc.sql(
                """
                select %s, l.position, l.entry_digest
                from ledger_entry e left join ledger_link l on l.entry = e.id
                where e.authority = :authority and e.id < :before %s
                order by e.id desc limit :limit
                """
                    .formatted(EntryRows.COLUMNS, filter))
            .param("authority", authority)
            .param("before", before)
            .param("limit", limit);
    if (!kind.isEmpty()) {
      query = query.param("kind", kind);
    }
    if (!subject.isEmpty()) {
      query = query.param("subject", subject);
    }
    return query
        .query((row, n) ->
            new Shown(
                EntryRows.read(row),
                row.getObject("position", Long.class),
                row.getString("entry_digest")))
        .list();
  }
}
