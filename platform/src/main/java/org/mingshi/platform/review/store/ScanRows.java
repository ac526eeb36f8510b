package org.mingshi.platform.review.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.review.Scan;
import org.mingshi.platform.review.ScanId;
import org.mingshi.platform.review.ScanKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds and reads scans, which nobody can change afterwards. */
@Repository
public class ScanRows {

  private static final String WITHOUT_BYTES =
      """
      select id, edition, name, media_type, octet_length(content) as size, sha256, account, person,
             person_label, added_at
      from review_scan
      """;

  private final JdbcClient jdbc;

  ScanRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a scan with its bytes. */
  public void add(Scan scan, byte[] content) {
    jdbc.sql(
            """
            insert into review_scan
              (id, edition, name, media_type, content, sha256, account, person, person_label,
               added_at)
            values (:id, :edition, :name, :type, :content, :sha256, :account, :person, :label, :at)
            """)
        .param("id", scan.id().value())
        .param("edition", scan.edition().value())
        .param("name", scan.name())
        .param("type", scan.kind().mediaType())
        .param("content", content)
        .param("sha256", scan.sha256().toString())
        .param("account", scan.account())
        .param("person", scan.addedBy().value())
        .param("label", scan.addedByLabel())
        .param("at", RoundRows.time(scan.addedAt()))
        .update();
  }

  /** One scan without its bytes. */
  public Optional<Scan> find(ScanId id) {
    return jdbc.sql(WITHOUT_BYTES + "where id = :id")
        .param("id", id.value())
        .query((row, n) -> scan(row, Digest.parse(requireNonNull(row.getString("sha256")))))
        .optional();
  }

  /** The bytes of a scan. */
  public byte[] content(ScanId id) {
    return jdbc.sql("select content from review_scan where id = :id")
        .param("id", id.value())
        .query(byte[].class)
        .single();
  }

  /** Every scan in the order of ids, each with the digest that its bytes have today. */
  public Stream<Scan> all() {
    return jdbc
        .sql(
            """
            select id, edition, name, media_type, octet_length(content) as size,
                   encode(sha256(content), 'hex') as found, account, person, person_label, added_at
            from review_scan order by id
            """)
        .withFetchSize(1000)
        .query((row, n) ->
            scan(row, new Digest(Digest.SHA_256, requireNonNull(row.getString("found")))))
        .stream();
  }

  private static Scan scan(ResultSet row, Digest digest) throws SQLException {
    return new Scan(
        new ScanId(requireNonNull(row.getObject("id", UUID.class))),
        new EditionId(requireNonNull(row.getObject("edition", UUID.class))),
        requireNonNull(row.getString("name")),
        ScanKind.parse(requireNonNull(row.getString("media_type"))),
        row.getInt("size"),
        digest,
        requireNonNull(row.getObject("account", UUID.class)),
        new PersonId(requireNonNull(row.getObject("person", UUID.class))),
        requireNonNull(row.getString("person_label")),
        RoundRows.instant(row, "added_at"));
  }
}
