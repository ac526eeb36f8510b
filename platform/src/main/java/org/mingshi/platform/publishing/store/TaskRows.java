package org.mingshi.platform.publishing.store;

import static org.mingshi.platform.publishing.store.PublicationRows.at;
import static org.mingshi.platform.publishing.store.PublicationRows.instant;
import static org.mingshi.platform.publishing.store.PublicationRows.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.site.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox's rows. */
@Repository
public class TaskRows {

  private static final int LONGEST_FAILURE = 500;

  private final JdbcClient jdbc;

  TaskRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Opens the rows on a database, for tests. */
  public static TaskRows on(JdbcClient jdbc) {
    return new TaskRows(jdbc);
  }

  /** Asks for the item's pages to be made anew, or for the whole tree when there is no item. */
  public void add(@Nullable ItemId item, String reason, Instant now) {
    jdbc.sql(
            "insert into publication_task (item, reason, created_at, due_at) values (:item, :reason, :now, :now)")
        .param("item", item == null ? null : item.value(), Types.OTHER)
        .param("reason", reason)
        .param("now", at(now))
        .update();
  }

  /**
   * Takes the oldest task that is due and that nobody else works on, until the transaction ends.
   */
  public Optional<PublicationTask> take(Instant now) {
    return jdbc.sql(
            """
            select * from publication_task where done_at is null and due_at <= ?
            order by id limit 1 for update skip locked
            """)
        .param(at(now))
        .query(TaskRows::task)
        .optional();
  }

  public void done(long id, Instant now) {
    jdbc.sql("update publication_task set done_at = ?, failure = null where id = ?")
        .params(at(now), id)
        .update();
  }

  /** It failed and is to be tried again later. */
  public void failed(long id, String why, Instant next) {
    jdbc.sql(
            "update publication_task set attempts = attempts + 1, failure = ?, due_at = ? where id = ? and done_at is null")
        .params(why.substring(0, Math.min(why.length(), LONGEST_FAILURE)), at(next), id)
        .update();
  }

  /** What is not done yet, the oldest first. */
  public List<PublicationTask> open() {
    return jdbc.sql("select * from publication_task where done_at is null order by id")
        .query(TaskRows::task)
        .list();
  }

  /** How many tasks about items of these sites are not done yet, counted up to a limit. */
  public int waiting(List<SiteId> sites, int limit) {
    return jdbc.sql(
            """
            select count(*) from (
              select 1 from publication_task t join publication p using (item)
              where t.done_at is null and p.site = any(:sites) limit :limit) waiting
            """)
        .param("sites", sites.stream().map(SiteId::value).toArray(UUID[]::new))
        .param("limit", limit)
        .query(Integer.class)
        .single();
  }

  /** The last task about the item. */
  public Optional<PublicationTask> last(ItemId item) {
    return jdbc.sql("select * from publication_task where item = ? order by id desc limit 1")
        .param(item.value())
        .query(TaskRows::task)
        .optional();
  }

  private static PublicationTask task(ResultSet row, int n) throws SQLException {
    UUID item = row.getObject("item", UUID.class);
    return new PublicationTask(
        row.getLong("id"),
        item == null ? null : new ItemId(item),
        row.getString("reason"),
        instant(row, "created_at"),
        row.getInt("attempts"),
        row.getString("failure"),
        instantOrNull(row, "done_at"));
  }
}
