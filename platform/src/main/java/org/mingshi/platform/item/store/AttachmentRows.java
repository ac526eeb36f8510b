package org.mingshi.platform.item.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.AttachmentId;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of every file that was ever added to a text; none is ever changed or removed. */
@Repository
public class AttachmentRows {

  /** A file with who added it, and when. */
  public record Added(
      Attachment file, AuthorityId authority, PersonId by, String byLabel, Instant at) {}

  private final JdbcClient jdbc;

  AttachmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a file whose bytes are stored already. */
  public void add(Added added) {
    Attachment file = added.file();
    jdbc.sql(
            """
            insert into attachment
              (id, authority, name, media_type, size, sha256, added_by, added_by_label, added_at)
            values (:id, :authority, :name, :type, :size, :digest, :by, :label, :at)
            """)
        .param("id", file.id().value())
        .param("authority", added.authority().value())
        .param("name", file.name())
        .param("type", file.mediaType())
        .param("size", file.size())
        .param("digest", file.sha256().toString())
        .param("by", added.by().value())
        .param("label", added.byLabel())
        .param("at", EditionRows.time(added.at()))
        .update();
  }

  /** One file. */
  public Optional<Added> find(AttachmentId id) {
    return jdbc.sql("select * from attachment where id = :id")
        .param("id", id.value())
        .query((row, n) -> added(row))
        .optional();
  }

  /** Every file in the order of ids. */
  public Stream<Added> all() {
    return jdbc
        .sql("select * from attachment order by id")
        .withFetchSize(1000)
        .query((row, n) -> added(row))
        .stream();
  }

  /** Whether a text of the item ever had this file. */
  public boolean everIn(ItemId item, AttachmentId file) {
    return jdbc.sql(
            """
            select exists (
              select 1 from revision r join edition e on e.id = r.edition
              where e.item = :item and r.attachments @> array[:file]::uuid[])
            """)
        .param("item", item.value())
        .param("file", file.value())
        .query(Boolean.class)
        .single();
  }

  /** The file, where a text of the edition ever had it. */
  public Optional<Attachment> find(EditionId edition, AttachmentId file) {
    return jdbc.sql(
            """
            select * from attachment where id = :file and exists (
              select 1 from revision r
              where r.edition = :edition and r.attachments @> array[:file]::uuid[])
            """)
        .param("edition", edition.value())
        .param("file", file.value())
        .query((row, n) -> added(row).file())
        .optional();
  }

  /** Every digest that a row names, each once. */
  public List<Attachment> distinct() {
    return jdbc.sql("select distinct on (sha256) * from attachment order by sha256, id")
        .query((row, n) -> added(row).file())
        .list();
  }

  private static Added added(ResultSet row) throws SQLException {
    return new Added(
        new Attachment(
            new AttachmentId(requireNonNull(row.getObject("id", UUID.class))),
            requireNonNull(row.getString("name")),
            requireNonNull(row.getString("media_type")),
            row.getLong("size"),
            Digest.parse(requireNonNull(row.getString("sha256")))),
        new AuthorityId(requireNonNull(row.getObject("authority", UUID.class))),
        new PersonId(requireNonNull(row.getObject("added_by", UUID.class))),
        requireNonNull(row.getString("added_by_label")),
        requireNonNull(EditionRows.instant(row, "added_at")));
  }
}
