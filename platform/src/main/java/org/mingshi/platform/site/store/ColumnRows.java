package org.mingshi.platform.site.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.ColumnKind;
import org.mingshi.platform.site.ColumnLevel;
import org.mingshi.platform.site.Contributors;
import org.mingshi.platform.site.PathCode;
import org.mingshi.platform.site.SiteId;
import org.mingshi.platform.site.UpdateRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads columns. */
@Repository
public class ColumnRows {

  private static final int FETCH = 1000;

  private static final String SELECT =
      """
      select site_column.*, array(select unit from column_contributor as other
        where other.site_column = site_column.id order by unit) as contributor_units
      from site_column
      """;

  private final JdbcClient jdbc;

  ColumnRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Column> of(SiteId site) {
    return jdbc.sql(SELECT + "where site = :site order by position, id")
        .param("site", site.value())
        .query((row, n) -> read(row))
        .list();
  }

  public Optional<Column> find(ColumnId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query((row, n) -> read(row))
        .optional();
  }

  public Optional<Column> find(SiteId site, String code) {
    return jdbc.sql(SELECT + "where site = :site and code = :code")
        .param("site", site.value())
        .param("code", code)
        .query((row, n) -> read(row))
        .optional();
  }

  /** Every row in the order of the ids, for the verification of the ledger. */
  public Stream<Dated<Column>> stream() {
    return jdbc
        .sql(SELECT + "order by id")
        .withFetchSize(FETCH)
        .query((row, n) ->
            new Dated<>(read(row), row.getObject("added_at", OffsetDateTime.class).toInstant()))
        .stream();
  }

  /** Adds the column; false when the site has one of this code. */
  public boolean insert(Column column, AuthorityId authority, Instant at) {
    boolean added =
        values(
                    jdbc.sql(
                        """
                        insert into site_column (id, authority, site, parent, owner, code, name, kind,
                          level, description, keywords, position, enabled, contributors, update_words,
                          update_days, added_at)
                        values (:id, :authority, :site, :parent, :owner, :code, :name, :kind, :level,
                          :description, :keywords, :position, :enabled, :contributors, :updateWords,
                          :updateDays, :at)
                        on conflict (site, code) do nothing
                        """),
                    column)
                .param("authority", authority.value())
                .param("site", column.site().value())
                .param("code", column.code().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update()
            == 1;
    if (added) {
      contribute(column, authority);
    }
    return added;
  }

  /** Keeps others from changing the column, and gives the moment it was added. */
  public Optional<Dated<Column>> lock(ColumnId id) {
    return jdbc.sql(SELECT + "where id = :id for update of site_column")
        .param("id", id.value())
        .query((row, n) ->
            new Dated<>(read(row), row.getObject("added_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** Changes all but the code and the site. */
  public void update(Column column, AuthorityId authority) {
    values(
            jdbc.sql(
                """
                update site_column set parent = :parent, owner = :owner, name = :name, kind = :kind,
                  level = :level, description = :description, keywords = :keywords,
                  position = :position, enabled = :enabled, contributors = :contributors,
                  update_words = :updateWords, update_days = :updateDays
                where id = :id
                """),
            column)
        .update();
    jdbc.sql("delete from column_contributor where site_column = :id")
        .param("id", column.id().value())
        .update();
    contribute(column, authority);
  }

  private void contribute(Column column, AuthorityId authority) {
    for (UnitId unit : column.contributors().units()) {
      jdbc.sql(
              """
              insert into column_contributor (authority, site_column, unit)
              values (:authority, :column, :unit)
              """)
          .param("authority", authority.value())
          .param("column", column.id().value())
          .param("unit", unit.value())
          .update();
    }
  }

  private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, Column column) {
    ColumnId parent = column.parent();
    UnitId owner = column.owner();
    return sql.param("id", column.id().value())
        .param("parent", parent == null ? null : parent.value())
        .param("owner", owner == null ? null : owner.value())
        .param("name", column.name())
        .param("kind", column.kind().key())
        .param("level", column.level().key())
        .param("description", column.description())
        .param("keywords", column.keywords().toArray(String[]::new))
        .param("position", column.position())
        .param("enabled", column.enabled())
        .param("contributors", column.contributors().mode().key())
        .param("updateWords", column.update().words())
        .param("updateDays", column.update().days());
  }

  /** Columns of the authority for which no unit is responsible, by id after one. */
  public List<Column> orphans(AuthorityId authority, UUID after, int limit) {
    return jdbc.sql(
            SELECT
                + """
                where authority = :authority and owner is null and id > :after
                order by id limit :limit
                """)
        .param("authority", authority.value())
        .param("after", after)
        .param("limit", limit)
        .query((row, n) -> read(row))
        .list();
  }

  private static Column read(ResultSet row) throws SQLException {
    @Nullable UUID parent = row.getObject("parent", UUID.class);
    @Nullable UUID owner = row.getObject("owner", UUID.class);
    Set<UnitId> contributors =
        Arrays.stream((UUID[]) row.getArray("contributor_units").getArray())
            .map(UnitId::new)
            .collect(Collectors.toSet());
    return new Column(
        new ColumnId(row.getObject("id", UUID.class)),
        new SiteId(row.getObject("site", UUID.class)),
        parent == null ? null : new ColumnId(parent),
        owner == null ? null : new UnitId(owner),
        new PathCode(row.getString("code")),
        row.getString("name"),
        ColumnKind.ofKey(row.getString("kind")),
        ColumnLevel.ofKey(row.getString("level")),
        row.getString("description"),
        List.of((String[]) row.getArray("keywords").getArray()),
        row.getInt("position"),
        row.getBoolean("enabled"),
        new Contributors(Contributors.Mode.ofKey(row.getString("contributors")), contributors),
        new UpdateRule(row.getString("update_words"), row.getInt("update_days")));
  }
}
