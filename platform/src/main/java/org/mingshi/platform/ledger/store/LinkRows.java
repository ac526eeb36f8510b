package org.mingshi.platform.ledger.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads the chain. */
@Repository
public class LinkRows {

  /** Any number will do, as long as nobody else takes it: "mslinker" in ASCII. */
  private static final long LINKER = 0x6d736c696e6b6572L;

  private final JdbcClient jdbc;

  LinkRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Tries to become the one who links, until the end of the transaction; false when another node is
   * at it.
   */
  public boolean lock() {
    return jdbc.sql("select pg_try_advisory_xact_lock(:linker)")
        .param("linker", LINKER)
        .query(Boolean.class)
        .single();
  }

  /** The end of the chain; nothing while it is empty. */
  public Optional<LinkRow> last() {
    return jdbc.sql("select * from ledger_link order by position desc limit 1")
        .query(LinkRow.class)
        .optional();
  }

  public Optional<LinkRow> at(long position) {
    return jdbc.sql("select * from ledger_link where position = :position")
        .param("position", position)
        .query(LinkRow.class)
        .optional();
  }

  public void insert(List<LinkRow> links) {
    jdbc.sql(
            """
            insert into ledger_link (position, entry, entry_digest, chain_digest)
            select * from unnest(:positions::bigint[], :entries::bigint[], :digests::text[],
              :chain::text[])
            """)
        .param("positions", links.stream().map(LinkRow::position).toArray(Long[]::new))
        .param("entries", links.stream().map(LinkRow::entry).toArray(Long[]::new))
        .param("digests", links.stream().map(LinkRow::entryDigest).toArray(String[]::new))
        .param("chain", links.stream().map(LinkRow::chainDigest).toArray(String[]::new))
        .update();
  }

  /** A link and the entry it speaks of, which may be gone. */
  public record Linked(LinkRow link, @Nullable EntryRow entry) {}

  /** The chain from after this position on, in its order. */
  public List<Linked> after(long position, int limit) {
    return jdbc.sql(
            """
            select l.position, l.entry, l.entry_digest, l.chain_digest, %s
            from ledger_link l left join ledger_entry e on e.id = l.entry
            where l.position > :position order by l.position limit :limit
            """
                .formatted(EntryRows.COLUMNS))
        .param("position", position)
        .param("limit", limit)
        .query((row, n) ->
            new Linked(
                new LinkRow(
                    row.getLong("position"),
                    row.getLong("entry"),
                    row.getString("entry_digest"),
                    row.getString("chain_digest")),
                row.getObject("id") == null ? null : EntryRows.read(row)))
        .list();
  }

  /** Entries that stand in the chain more than once, which the program never does. */
  public List<Long> linkedTwice(int limit) {
    return jdbc.sql(
            """
            select entry from ledger_link group by entry having count(*) > 1
            order by entry limit :limit
            """)
        .param("limit", limit)
        .query((row, n) -> row.getLong("entry"))
        .list();
  }
}
