package org.mingshi.platform.regulation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.regulation.PackId;
import org.mingshi.platform.regulation.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code pack_binding}. */
@Repository
public class BindingRows {

  private final JdbcClient jdbc;

  BindingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One pack bound to one subject for a span of time; {@code until} is absent while it holds. */
  public record Row(
      SubjectId subject, PackId pack, int position, Instant since, @Nullable Instant until) {}

  public List<PackId> boundTo(SubjectId subject) {
    return jdbc.sql(
            """
            select pack from pack_binding
            where subject_kind = :kind and subject_id = :id and bound_until is null
            order by position
            """)
        .param("kind", subject.kind())
        .param("id", subject.id())
        .query((row, n) -> new PackId(row.getString("pack")))
        .list();
  }

  /** Keeps two people from binding the same subject at once, until the transaction ends. */
  public void lock(SubjectId subject) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 20261121))")
        .param("subject", subject.toString())
        .query((row, n) -> n)
        .list();
  }

  public void end(SubjectId subject, Instant now) {
    jdbc.sql(
            """
            update pack_binding set bound_until = :now
            where subject_kind = :kind and subject_id = :id and bound_until is null
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("kind", subject.kind())
        .param("id", subject.id())
        .update();
  }

  public void begin(UUID id, Row row) {
    jdbc.sql(
            """
            insert into pack_binding (id, subject_kind, subject_id, pack, position, bound_since)
            values (:id, :kind, :subject, :pack, :position, :since)
            """)
        .param("id", id)
        .param("kind", row.subject().kind())
        .param("subject", row.subject().id())
        .param("pack", row.pack().value())
        .param("position", row.position())
        .param("since", row.since().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The whole history of one subject, oldest first. */
  public List<Row> history(SubjectId subject) {
    return jdbc.sql(
            """
            select * from pack_binding
            where subject_kind = :kind and subject_id = :id
            order by bound_since, position, id
            """)
        .param("kind", subject.kind())
        .param("id", subject.id())
        .query(BindingRows::row)
        .list();
  }

  /** To whom this pack is bound now. */
  public List<SubjectId> boundWith(PackId pack) {
    return jdbc.sql(
            """
            select subject_kind, subject_id from pack_binding
            where pack = :pack and bound_until is null
            order by subject_kind, subject_id
            """)
        .param("pack", pack.value())
        .query((row, n) -> new SubjectId(row.getString(1), row.getString(2)))
        .list();
  }

  public Stream<SubjectId> subjects() {
    return jdbc
        .sql("select distinct subject_kind, subject_id from pack_binding order by 1, 2")
        .query((row, n) -> new SubjectId(row.getString(1), row.getString(2)))
        .list()
        .stream();
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    Timestamp until = row.getTimestamp("bound_until");
    return new Row(
        new SubjectId(row.getString("subject_kind"), row.getString("subject_id")),
        new PackId(row.getString("pack")),
        row.getInt("position"),
        row.getTimestamp("bound_since").toInstant(),
        until == null ? null : until.toInstant());
  }
}
