package org.mingshi.platform.site.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.Assignment;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.Ground;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads which unit was responsible for which column when. */
@Repository
public class AssignmentRows {

  private final JdbcClient jdbc;

  AssignmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void insert(Assignment it, AuthorityId authority) {
    UnitId unit = it.unit();
    jdbc.sql(
            """
            insert into column_assignment (id, authority, site_column, unit, ground, ground_year,
              ground_words, since)
            values (:id, :authority, :column, :unit, :ground, :year, :words, :since)
            """)
        .param("id", it.id())
        .param("authority", authority.value())
        .param("column", it.column().value())
        .param("unit", unit == null ? null : unit.value())
        .param("ground", it.ground().kind())
        .param("year", it.ground().year() == 0 ? null : it.ground().year())
        .param("words", it.ground().words())
        .param("since", it.since().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The oldest first. */
  public List<Assignment> of(ColumnId column) {
    return jdbc.sql("select * from column_assignment where site_column = :id order by since, id")
        .param("id", column.value())
        .query((row, n) -> read(row))
        .list();
  }

  public Stream<Assignment> stream() {
    return jdbc
        .sql("select * from column_assignment order by id")
        .withFetchSize(1000)
        .query((row, n) -> read(row))
        .stream();
  }

  private static Assignment read(ResultSet row) throws SQLException {
    @Nullable UUID unit = row.getObject("unit", UUID.class);
    return new Assignment(
        row.getObject("id", UUID.class),
        new ColumnId(row.getObject("site_column", UUID.class)),
        unit == null ? null : new UnitId(unit),
        new Ground(
            row.getString("ground"), row.getInt("ground_year"), row.getString("ground_words")),
        row.getObject("since", OffsetDateTime.class).toInstant());
  }
}
