package org.mingshi.platform.site.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.ColumnKind;
import org.mingshi.platform.site.ColumnLevel;
import org.mingshi.platform.site.PathCode;
import org.mingshi.platform.site.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads columns. */
@Repository
public class ColumnRows {

  private static final int FETCH = 1000;

  private final JdbcClient jdbc;

  ColumnRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Column> of(SiteId site) {
    return jdbc.sql("select * from site_column where site = :site order by position, id")
        .param("site", site.value())
        .query((row, n) -> read(row))
        .list();
  }

  public Optional<Column> find(ColumnId id) {
    return jdbc.sql("select * from site_column where id = :id")
        .param("id", id.value())
        .query((row, n) -> read(row))
        .optional();
  }

  public Optional<Column> find(SiteId site, String code) {
    return jdbc.sql("select * from site_column where site = :site and code = :code")
        .param("site", site.value())
        .param("code", code)
        .query((row, n) -> read(row))
        .optional();
  }

  /** Every row in the order of the ids, for the verification of the ledger. */
  public Stream<Dated<Column>> stream() {
    return jdbc
        .sql("select * from site_column order by id")
        .withFetchSize(FETCH)
        .query((row, n) ->
            new Dated<>(read(row), row.getObject("added_at", OffsetDateTime.class).toInstant()))
        .stream();
  }

  /** Adds the column; false when the site has one of this code. */
  public boolean insert(Column column, AuthorityId authority, Instant at) {
    ColumnId parent = column.parent();
    return jdbc.sql(
                """
                insert into site_column (id, authority, site, parent, owner, code, name, kind, level,
                  description, keywords, position, added_at)
                values (:id, :authority, :site, :parent, :owner, :code, :name, :kind, :level,
                  :description, :keywords, :position, :at)
                on conflict (site, code) do nothing
                """)
            .param("id", column.id().value())
            .param("authority", authority.value())
            .param("site", column.site().value())
            .param("parent", parent == null ? null : parent.value())
            .param("owner", column.owner().value())
            .param("code", column.code().value())
            .param("name", column.name())
            .param("kind", column.kind().key())
            .param("level", column.level().key())
            .param("description", column.description())
            .param("keywords", column.keywords().toArray(String[]::new))
            .param("position", column.position())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Column read(ResultSet row) throws SQLException {
    @Nullable UUID parent = row.getObject("parent", UUID.class);
    return new Column(
        new ColumnId(row.getObject("id", UUID.class)),
        new SiteId(row.getObject("site", UUID.class)),
        parent == null ? null : new ColumnId(parent),
        new UnitId(row.getObject("owner", UUID.class)),
        new PathCode(row.getString("code")),
        row.getString("name"),
        ColumnKind.ofKey(row.getString("kind")),
        ColumnLevel.ofKey(row.getString("level")),
        row.getString("description"),
        List.of((String[]) row.getArray("keywords").getArray()),
        row.getInt("position"));
  }
}
