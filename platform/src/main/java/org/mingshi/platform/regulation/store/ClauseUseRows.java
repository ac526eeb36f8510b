package org.mingshi.platform.regulation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.regulation.ClauseRef;
import org.mingshi.platform.regulation.PackId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and adds to {@code clause_use}. */
@Repository
public class ClauseUseRows {

  private final JdbcClient jdbc;

  ClauseUseRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One clause at one act. */
  public record Row(
      UUID id,
      UUID authority,
      ClauseRef clause,
      int year,
      boolean refused,
      Instant at,
      String what,
      String page,
      String label) {}

  /** How often, in one year and one authority. */
  public record Count(long fired, long refused) {
    static final Count NONE = new Count(0, 0);

    Count plus(boolean wasRefused, long more) {
      return wasRefused ? new Count(fired, refused + more) : new Count(fired + more, refused);
    }
  }

  /** Adds all of one act in one statement. */
  public void add(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Row act = rows.getFirst();
    jdbc.sql(
            """
            insert into clause_use
              (id, authority, pack, clause, use_year, refused, used_at, what, page, label)
            select each.id, :authority, each.pack, each.clause, :year, :refused, :at, :what, :page, :label
            from unnest(:ids::uuid[], :packs::text[], :clauses::text[]) as each (id, pack, clause)
            """)
        .param("authority", act.authority())
        .param("year", act.year())
        .param("refused", act.refused())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("what", act.what())
        .param("page", act.page())
        .param("label", act.label())
        .param("ids", rows.stream().map(row -> row.id().toString()).toArray(String[]::new))
        .param(
            "packs", rows.stream().map(row -> row.clause().pack().value()).toArray(String[]::new))
        .param("clauses", rows.stream().map(row -> row.clause().no()).toArray(String[]::new))
        .update();
  }

  /** The counts of one pack by clause number; answered from the index alone. */
  public Map<String, Count> counts(UUID authority, PackId pack, int year) {
    Map<String, Count> counts = new HashMap<>();
    jdbc.sql(
            """
            select clause, refused, count(*) as times from clause_use
            where authority = :authority and use_year = :year and pack = :pack
            group by clause, refused
            """)
        .param("authority", authority)
        .param("year", year)
        .param("pack", pack.value())
        .query((row, n) ->
            counts.merge(
                row.getString("clause"),
                Count.NONE.plus(row.getBoolean("refused"), row.getLong("times")),
                (one, other) ->
                    new Count(one.fired() + other.fired(), one.refused() + other.refused())))
        .list();
    return counts;
  }

  /**
   * The latest uses of one clause, newest first.
   *
   * @param before only those older than this one; null for the newest
   */
  public List<Row> latest(UUID authority, ClauseRef clause, @Nullable UUID before, int most) {
    return jdbc.sql(
            """
            select * from clause_use
            where authority = :authority and pack = :pack and clause = :clause
              and (:before::uuid is null or id < :before::uuid)
            order by id desc limit :most
            """)
        .param("authority", authority)
        .param("pack", clause.pack().value())
        .param("clause", clause.no())
        .param("before", before == null ? null : before.toString())
        .param("most", most)
        .query(ClauseUseRows::row)
        .list();
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getObject("authority", UUID.class),
        new ClauseRef(new PackId(row.getString("pack")), row.getString("clause")),
        row.getInt("use_year"),
        row.getBoolean("refused"),
        row.getTimestamp("used_at").toInstant(),
        row.getString("what"),
        row.getString("page"),
        row.getString("label"));
  }
}
