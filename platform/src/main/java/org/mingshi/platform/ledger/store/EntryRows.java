package org.mingshi.platform.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads entries. */
@Repository
public class EntryRows {

  static final String COLUMNS =
      """
      e.id, e.recorded_at, e.action, e.subject_kind, e.subject_id, e.authority, e.account, e.label,
      array(select key from jsonb_each_text(e.facts) order by key collate "C") as fact_names,
      array(select value from jsonb_each_text(e.facts) order by key collate "C") as fact_values,
      e.evidence
      """;

  private final JdbcClient jdbc;

  EntryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds the row, whose id is given by the table, and puts it in the queue for linking. */
  public void insert(EntryRow entry) {
    jdbc.sql(
            """
            with added as (
              insert into ledger_entry (recorded_at, action, subject_kind, subject_id, authority,
                account, label, facts, evidence)
              values (:at, :action, :kind, :subject, :authority, :account, :label,
                jsonb_object(:names::text[], :values::text[]), :evidence)
              returning id)
            insert into ledger_waiting (entry) select id from added
            """)
        .param("at", entry.recordedAt().atOffset(ZoneOffset.UTC))
        .param("action", entry.action())
        .param("kind", entry.subjectKind())
        .param("subject", entry.subjectId())
        .param("authority", entry.authority())
        .param("account", entry.account())
        .param("label", entry.label())
        .param("names", entry.facts().keySet().toArray(String[]::new))
        .param("values", entry.facts().values().toArray(String[]::new))
        .param("evidence", entry.evidence())
        .update();
  }

  /** The committed entries that no link has taken yet, lowest id first. */
  public List<EntryRow> waiting(int limit) {
    return jdbc.sql(
            """
            select %s from ledger_waiting w join ledger_entry e on e.id = w.entry
            order by w.entry limit :limit
            """
                .formatted(COLUMNS))
        .param("limit", limit)
        .query((row, n) -> read(row))
        .list();
  }

  /** Takes these entries out of the queue. */
  public void waitNoMore(List<Long> entries) {
    jdbc.sql("delete from ledger_waiting where entry = any(:entries::bigint[])")
        .param("entries", entries.toArray(Long[]::new))
        .update();
  }

  /** How many entries wait to be linked. */
  public long countWaiting() {
    return jdbc.sql("select count(*) from ledger_waiting").query(Long.class).single();
  }

  /** Entries that are neither linked nor in the queue: nobody wrote them through the program. */
  public List<EntryRow> strays(long after, int limit) {
    return jdbc.sql(
            """
            select %s from ledger_entry e
            where e.id > :after
              and not exists (select from ledger_link l where l.entry = e.id)
              and not exists (select from ledger_waiting w where w.entry = e.id)
            order by e.id limit :limit
            """
                .formatted(COLUMNS))
        .param("after", after)
        .param("limit", limit)
        .query((row, n) -> read(row))
        .list();
  }

  /** What the last entry with evidence says about a subject. */
  public record LastEvidence(String subjectId, long entry, String digest) {}

  /** The last evidence of each subject of a kind, in ascending order of the subjects' ids. */
  public List<LastEvidence> lastEvidence(String kind, @Nullable String after, int limit) {
    return jdbc.sql(
            """
            select distinct on (subject_id) subject_id, id, evidence from ledger_entry
            where subject_kind = :kind and evidence is not null
              and (:after::text is null or subject_id > :after)
            order by subject_id, id desc limit :limit
            """)
        .param("kind", kind)
        .param("after", after)
        .param("limit", limit)
        .query((row, n) ->
            new LastEvidence(
                row.getString("subject_id"), row.getLong("id"), row.getString("evidence")))
        .list();
  }

  /** The number of the first entry about each of these subjects of a kind. */
  public Map<String, Long> firstOf(String kind, Collection<String> subjects) {
    Map<String, Long> found = new HashMap<>();
    jdbc.sql(
            """
            select s.id as subject, e.entry
            from unnest(:subjects::text[]) s(id)
            cross join lateral (
              select min(e.id) as entry from ledger_entry e
              where e.subject_kind = :kind and e.subject_id = s.id) e
            where e.entry is not null
            """)
        .param("kind", kind)
        .param("subjects", subjects.toArray(String[]::new))
        .query(row -> {
          found.put(row.getString("subject"), row.getLong("entry"));
        });
    return found;
  }

  /** Reads the columns of {@link #COLUMNS}. */
  static EntryRow read(ResultSet row) throws SQLException {
    String[] names = (String[]) row.getArray("fact_names").getArray();
    String[] values = (String[]) row.getArray("fact_values").getArray();
    TreeMap<String, String> facts = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      facts.put(names[i], values[i] == null ? "" : values[i]);
    }
    return new EntryRow(
        row.getLong("id"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("action"),
        row.getString("subject_kind"),
        row.getString("subject_id"),
        row.getObject("authority", UUID.class),
        row.getObject("account", UUID.class),
        row.getString("label"),
        facts,
        row.getString("evidence"));
  }
}
