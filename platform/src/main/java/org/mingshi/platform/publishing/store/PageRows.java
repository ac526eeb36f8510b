package org.mingshi.platform.publishing.store;

import static org.mingshi.platform.publishing.store.PublicationRows.at;
import static org.mingshi.platform.publishing.store.PublicationRows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingshi.platform.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that say what every public file must be. */
@Repository
public class PageRows {

  /** Any number that nobody else uses: it stands for the right to change the public tree. */
  private static final long PUBLISHING_LOCK = 0x6d696e67_70756201L;

  private final JdbcClient jdbc;

  PageRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Opens the rows on a database, for tests. */
  public static PageRows on(JdbcClient jdbc) {
    return new PageRows(jdbc);
  }

  /** The current tree, as the database knows it. */
  public record KnownTree(int number, String look) {}

  /**
   * Waits until nobody else changes the public tree, and keeps all others out until the transaction
   * ends.
   */
  public void lock() {
    jdbc.sql("select pg_advisory_xact_lock(?)")
        .param(PUBLISHING_LOCK)
        .query((row, n) -> true)
        .single();
  }

  /** The next version, greater than all before. */
  public long nextVersion() {
    return jdbc.sql("select nextval('publication_version')").query(Long.class).single();
  }

  public void put(PublishedPage page, int tree) {
    jdbc.sql(
            """
            insert into published_page (path, kind, digest, size, version, written_at, item, revision, content_digest, entry, tree)
            values (:path, :kind, :digest, :size, :version, :at, :item, :revision, :content, :entry, :tree)
            on conflict (path) do update set kind = excluded.kind, digest = excluded.digest, size = excluded.size, version = excluded.version,
              written_at = excluded.written_at, item = excluded.item, revision = excluded.revision,
              content_digest = excluded.content_digest, entry = excluded.entry, tree = excluded.tree
            """)
        .param("path", page.path())
        .param("kind", page.kind())
        .param("digest", page.digest(), Types.VARCHAR)
        .param("size", page.size())
        .param("version", page.version())
        .param("at", at(page.writtenAt()))
        .param("item", page.item() == null ? null : page.item().value(), Types.OTHER)
        .param("revision", page.revision(), Types.VARCHAR)
        .param("content", page.contentDigest(), Types.VARCHAR)
        .param("entry", page.entry())
        .param("tree", tree)
        .update();
  }

  /** Every page in the order of its path. */
  public List<PublishedPage> all() {
    return jdbc.sql("select * from published_page order by path collate \"C\"")
        .query(PageRows::page)
        .list();
  }

  /** The pages of items, in the order of their paths. */
  public Stream<PublishedPage> itemPages() {
    return jdbc
        .sql(
            "select * from published_page where item is not null and kind = 'page' order by path collate \"C\"")
        .withFetchSize(1000)
        .query(PageRows::page)
        .stream();
  }

  public Optional<PublishedPage> find(String path) {
    return jdbc.sql("select * from published_page where path = ?")
        .param(path)
        .query(PageRows::page)
        .optional();
  }

  /** Everything that shows this item alone: its page, and the notice where it was. */
  public List<PublishedPage> of(ItemId item) {
    return jdbc.sql("select * from published_page where item = ? order by path")
        .param(item.value())
        .query(PageRows::page)
        .list();
  }

  public Optional<KnownTree> tree() {
    return jdbc.sql("select number, look from publication_tree")
        .query((row, n) -> new KnownTree(row.getInt("number"), row.getString("look")))
        .optional();
  }

  /** This tree is the current one; pages of others are forgotten. */
  public void tree(KnownTree tree) {
    jdbc.sql("delete from published_page where tree <> ?").param(tree.number()).update();
    jdbc.sql(
            "insert into publication_tree (number, look) values (:number, :look) on conflict (single) do update set number = excluded.number, look = excluded.look")
        .param("number", tree.number())
        .param("look", tree.look())
        .update();
  }

  private static PublishedPage page(ResultSet row, int n) throws SQLException {
    UUID item = row.getObject("item", UUID.class);
    return new PublishedPage(
        row.getString("path"),
        row.getString("kind"),
        row.getString("digest"),
        row.getLong("size"),
        row.getLong("version"),
        instant(row, "written_at"),
        item == null ? null : new ItemId(item),
        row.getString("revision"),
        row.getString("content_digest"),
        row.getString("entry"));
  }
}
