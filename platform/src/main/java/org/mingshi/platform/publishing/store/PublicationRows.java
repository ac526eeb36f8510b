package org.mingshi.platform.publishing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.exchange.TreePath;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.item.ItemNumber;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of items that are or were public, and of their places in columns. */
@Repository
public class PublicationRows {

  private static final String EVIDENCE =
      """
      select p.*, (
        select string_agg(
          concat_ws(' ', l.column_id, l.place, coalesce((extract(epoch from l.left_at) * 1000000)::bigint::text, '-')),
          ',' order by l.column_id, l.place)
        from publication_place l where l.item = p.item) as places
      from publication p
      """;

  private final JdbcClient jdbc;

  PublicationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Opens the rows on a database, for tests. */
  public static PublicationRows on(JdbcClient jdbc) {
    return new PublicationRows(jdbc);
  }

  public Optional<Publication> find(ItemId item) {
    return jdbc.sql("select * from publication where item = ?")
        .param(item.value())
        .query(PublicationRows::publication)
        .optional();
  }

  public Optional<Publication> find(EditionId edition) {
    return jdbc.sql("select * from publication where edition = ?")
        .param(edition.value())
        .query(PublicationRows::publication)
        .optional();
  }

  /** All of them in the order of their numbers, piece by piece. */
  public List<Publication> after(long number, int limit) {
    return jdbc.sql("select * from publication where number > ? order by number limit ?")
        .params(number, limit)
        .query(PublicationRows::publication)
        .list();
  }

  /**
   * Writes down that this edition is public now; the address of an item that was public before
   * stays.
   */
  public void release(Publication publication) {
    jdbc.sql(
            """
            insert into publication (item, number, site, path, edition, revision, title, published_at, released_at)
            values (:item, :number, :site, :path, :edition, :revision, :title, :published, :released)
            on conflict (item) do update set edition = excluded.edition, revision = excluded.revision, title = excluded.title,
              released_at = excluded.released_at, withdrawn_at = null, withdrawn_reason = null
            """)
        .param("item", publication.item().value())
        .param("number", publication.number().value())
        .param("site", publication.site().value())
        .param("path", publication.path().value())
        .param("edition", publication.edition().value())
        .param("revision", publication.revision().toString())
        .param("title", publication.title())
        .param("published", at(publication.publishedAt()))
        .param("released", at(publication.releasedAt()))
        .update();
  }

  /** Writes down that it is public no more. */
  public void withdraw(ItemId item, Instant when, String reason) {
    jdbc.sql(
            "update publication set withdrawn_at = ?, withdrawn_reason = ? where item = ? and withdrawn_at is null")
        .params(at(when), reason, item.value())
        .update();
  }

  /**
   * Gives the item the next place in the column, unless it has one there; a place elsewhere is left
   * empty.
   */
  public void place(ItemId item, ColumnId column, Instant when) {
    jdbc.sql(
            "update publication_place set left_at = ? where item = ? and column_id <> ? and left_at is null")
        .params(at(when), item.value(), column.value())
        .update();
    boolean there =
        jdbc.sql(
                "select exists (select 1 from publication_place where item = ? and left_at is null)")
            .param(item.value())
            .query(Boolean.class)
            .single();
    if (there) {
      return;
    }
    long place =
        jdbc.sql(
                """
                insert into publication_column (column_id, last) values (?, 1)
                on conflict (column_id) do update set last = publication_column.last + 1 returning last
                """)
            .param(column.value())
            .query(Long.class)
            .single();
    jdbc.sql("insert into publication_place (column_id, place, item) values (?, ?, ?)")
        .params(column.value(), place, item.value())
        .update();
  }

  /** Every place the item has or had. */
  public List<Place> places(ItemId item) {
    return jdbc.sql(
            "select column_id, place from publication_place where item = ? order by column_id, place")
        .param(item.value())
        .query((row, n) ->
            new Place(new ColumnId(row.getObject("column_id", UUID.class)), row.getLong("place")))
        .list();
  }

  /**
   * What the rows of an item and of its places say: any altered address, title, time or place gives
   * another digest.
   */
  public Digest evidence(ItemId item) {
    return jdbc.sql(EVIDENCE + " where p.item = ?")
        .param(item.value())
        .query(PublicationRows::digest)
        .single();
  }

  /** What the rows of every item say, in the order of the items' ids. */
  public Stream<Map.Entry<ItemId, Digest>> evidence() {
    return jdbc
        .sql(EVIDENCE + " order by p.item")
        .withFetchSize(1000)
        .query((row, n) -> Map.entry(new ItemId(row.getObject("item", UUID.class)), digest(row, n)))
        .stream();
  }

  /** The columns in which the next place is not the one after the last. */
  public List<ColumnId> misnumbered() {
    return jdbc.sql(
            """
            select coalesce(c.column_id, l.column_id) as id from publication_column c
            full join (select column_id, max(place) as last from publication_place group by column_id) l using (column_id)
            where c.last is distinct from l.last order by 1
            """)
        .query((row, n) -> new ColumnId(row.getObject("id", UUID.class)))
        .list();
  }

  /** The last place given out in the column; 0 when none was. */
  public long lastPlace(ColumnId column) {
    return jdbc.sql("select last from publication_column where column_id = ?")
        .param(column.value())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /** What is public between two places of a column, both included, the latest first. */
  public List<Publication> between(ColumnId column, long from, long to) {
    return jdbc.sql(
            """
            select p.* from publication_place l join publication p using (item)
            where l.column_id = ? and l.place between ? and ? and l.left_at is null and p.withdrawn_at is null
            order by l.place desc
            """)
        .params(column.value(), from, to)
        .query(PublicationRows::publication)
        .list();
  }

  /** The latest of a column. */
  public List<Publication> latest(ColumnId column, int limit) {
    return jdbc.sql(
            """
            select p.* from publication_place l join publication p using (item)
            where l.column_id = ? and l.left_at is null and p.withdrawn_at is null
            order by l.place desc limit ?
            """)
        .params(column.value(), limit)
        .query(PublicationRows::publication)
        .list();
  }

  /** The latest of several columns together, the last released first. */
  public List<Publication> latest(List<ColumnId> columns, int limit) {
    return jdbc.sql(
            """
            select p.* from unnest(:columns) c (id) cross join lateral (
              select q.* from publication_place l join publication q using (item)
              where l.column_id = c.id and l.left_at is null and q.withdrawn_at is null
              order by l.place desc limit :limit) p
            order by p.released_at desc, p.number desc limit :limit
            """)
        .param("columns", columns.stream().map(ColumnId::value).toArray(UUID[]::new))
        .param("limit", limit)
        .query(PublicationRows::publication)
        .list();
  }

  /** What these sites published, the latest item first, below a number. */
  public List<Publication> recent(List<SiteId> sites, long below, int limit) {
    return jdbc.sql(
            "select * from publication where site = any(:sites) and number < :below order by number desc limit :limit")
        .param("sites", sites.stream().map(SiteId::value).toArray(UUID[]::new))
        .param("below", below)
        .param("limit", limit)
        .query(PublicationRows::publication)
        .list();
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String name) throws SQLException {
    return row.getObject(name, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant instantOrNull(ResultSet row, String name) throws SQLException {
    OffsetDateTime value = row.getObject(name, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  private static Digest digest(ResultSet row, int n) throws SQLException {
    Publication publication = publication(row, n);
    Instant withdrawnAt = publication.withdrawnAt();
    return Digest.ofFields(
        "publication-1",
        publication.item().toString(),
        publication.number().toString(),
        publication.site().toString(),
        publication.path().value(),
        publication.edition().toString(),
        publication.revision().toString(),
        publication.title(),
        publication.publishedAt().toString(),
        publication.releasedAt().toString(),
        withdrawnAt == null ? null : withdrawnAt.toString(),
        row.getString("withdrawn_reason"),
        row.getString("places"));
  }

  private static Publication publication(ResultSet row, int n) throws SQLException {
    return new Publication(
        new ItemId(row.getObject("item", UUID.class)),
        new ItemNumber(row.getLong("number")),
        new SiteId(row.getObject("site", UUID.class)),
        new TreePath(row.getString("path")),
        new EditionId(row.getObject("edition", UUID.class)),
        RevisionHash.parse(row.getString("revision")),
        row.getString("title"),
        instant(row, "published_at"),
        instant(row, "released_at"),
        instantOrNull(row, "withdrawn_at"));
  }
}
