package org.mingshi.platform.item.store;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.AttachmentId;
import org.mingshi.platform.item.CleanHtml;
import org.mingshi.platform.item.DocumentData;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Origin;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.item.RevisionLine;
import org.mingshi.platform.item.Source;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds and reads saved texts; none is ever changed or removed. */
@Repository
public class RevisionRows {

  /** A saved text together with what its hash needs beside its words. */
  public record Placed(Revision revision, boolean counts, SiteId site, UnitId unit) {}

  /** Texts {@code r}, each with its files in their order. */
  private static final String REVISION =
      """
      revision r cross join lateral (
        select array_agg(a.name order by f.place) as file_names,
               array_agg(a.media_type order by f.place) as file_types,
               array_agg(a.size order by f.place) as file_sizes,
               array_agg(a.sha256 order by f.place) as file_digests
        from unnest(r.attachments) with ordinality f (id, place) join attachment a on a.id = f.id
      ) files
      """;

  private final JdbcClient jdbc;

  RevisionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The number that the next text of the edition gets; the caller holds the edition. */
  public int nextNumber(EditionId edition) {
    return jdbc.sql("select coalesce(max(number), 0) + 1 from revision where edition = :edition")
        .param("edition", edition.value())
        .query(Integer.class)
        .single();
  }

  /** Adds a text. */
  public void add(Revision revision, boolean counts) {
    Manuscript text = revision.text();
    jdbc.sql(
            """
            insert into revision
              (id, edition, number, based_on, counts, title, body, column_id, item_class, impact,
               origin, source_name, source_url, source_time, document_number, document_issuer,
               document_date, author_line, keywords, summary, involved_units, flags_yes, flags_no,
               government_name, attachments, hash, saved_by, saved_by_label, saved_at)
            values
              (:id, :edition, :number, :basedOn, :counts, :title, :body, :column, :class, :impact,
               :origin, :sourceName, :sourceUrl, :sourceTime, :documentNumber, :documentIssuer,
               :documentDate, :authorLine, :keywords, :summary, :involved, :flagsYes, :flagsNo,
               :governmentName, :attachments, :hash, :savedBy, :savedByLabel, :savedAt)
            """)
        .param("id", revision.id())
        .param("edition", revision.edition().value())
        .param("number", revision.number())
        .param("basedOn", revision.basedOn())
        .param("counts", counts)
        .param("title", text.title())
        .param("body", text.body().html())
        .param("column", text.column().value())
        .param("class", text.itemClass())
        .param("impact", text.impact().id())
        .param("origin", text.origin().id())
        .param("sourceName", text.source().name())
        .param("sourceUrl", text.source().url())
        .param("sourceTime", text.source().originalTime())
        .param("documentNumber", text.document().number())
        .param("documentIssuer", text.document().issuer())
        .param("documentDate", text.document().writtenOn())
        .param("authorLine", text.authorLine())
        .param("keywords", text.keywords().toArray(new String[0]))
        .param("summary", text.summary())
        .param("involved", text.involvedUnits().stream().map(UnitId::value).toArray(UUID[]::new))
        .param("flagsYes", answered(text, true))
        .param("flagsNo", answered(text, false))
        .param("governmentName", text.governmentName())
        .param(
            "attachments",
            text.attachments().stream().map(it -> it.id().value()).toArray(UUID[]::new))
        .param("hash", revision.hash().toString())
        .param("savedBy", revision.savedBy().value())
        .param("savedByLabel", revision.savedByLabel())
        .param("savedAt", EditionRows.time(revision.savedAt()))
        .update();
  }

  /** One text. */
  public Optional<Revision> find(EditionId edition, int number) {
    return jdbc.sql(
            "select r.*, files.* from "
                + REVISION
                + " where r.edition = :edition and r.number = :number")
        .param("edition", edition.value())
        .param("number", number)
        .query((row, n) -> revision(row))
        .optional();
  }

  /** The texts of an edition without their words, the newest first. */
  public List<RevisionLine> lines(EditionId edition) {
    return jdbc.sql(
            """
            select number, based_on, hash, title, saved_by_label, saved_at, counts
            from revision where edition = :edition order by number desc
            """)
        .param("edition", edition.value())
        .query((row, n) -> line(row))
        .list();
  }

  /** Every text in the order of ids. */
  public Stream<Placed> all() {
    return jdbc
        .sql(
            "select r.*, files.*, i.site, i.unit from "
                + REVISION
                + """
                 join edition e on e.id = r.edition join item i on i.id = e.item
                order by r.id
                """)
        .withFetchSize(1000)
        .query((row, n) ->
            new Placed(
                revision(row),
                row.getBoolean("counts"),
                new SiteId(requireNonNull(row.getObject("site", UUID.class))),
                new UnitId(requireNonNull(row.getObject("unit", UUID.class)))))
        .stream();
  }

  private static RevisionLine line(ResultSet row) throws SQLException {
    return new RevisionLine(
        row.getInt("number"),
        row.getObject("based_on", Integer.class),
        RevisionHash.parse(requireNonNull(row.getString("hash"))),
        requireNonNull(row.getString("title")),
        requireNonNull(row.getString("saved_by_label")),
        requireNonNull(EditionRows.instant(row, "saved_at")),
        row.getBoolean("counts"));
  }

  private static Revision revision(ResultSet row) throws SQLException {
    return new Revision(
        requireNonNull(row.getObject("id", UUID.class)),
        new EditionId(requireNonNull(row.getObject("edition", UUID.class))),
        row.getInt("number"),
        row.getObject("based_on", Integer.class),
        text(row),
        RevisionHash.parse(requireNonNull(row.getString("hash"))),
        new PersonId(requireNonNull(row.getObject("saved_by", UUID.class))),
        requireNonNull(row.getString("saved_by_label")),
        requireNonNull(EditionRows.instant(row, "saved_at")));
  }

  private static Manuscript text(ResultSet row) throws SQLException {
    return new Manuscript(
        requireNonNull(row.getString("title")),
        CleanHtml.restored(requireNonNull(row.getString("body"))),
        new ColumnId(requireNonNull(row.getObject("column_id", UUID.class))),
        requireNonNull(row.getString("item_class")),
        Impact.ofId(requireNonNull(row.getString("impact"))),
        Origin.ofId(requireNonNull(row.getString("origin"))),
        new Source(
            row.getString("source_name"),
            row.getString("source_url"),
            row.getObject("source_time", LocalDateTime.class)),
        new DocumentData(
            row.getString("document_number"),
            row.getString("document_issuer"),
            row.getObject("document_date", LocalDate.class)),
        requireNonNull(row.getString("author_line")),
        List.of((String[]) requireNonNull(row.getArray("keywords")).getArray()),
        requireNonNull(row.getString("summary")),
        units(requireNonNull(row.getArray("involved_units"))),
        flags(row),
        row.getBoolean("government_name"),
        files(row));
  }

  private static String[] answered(Manuscript text, boolean answer) {
    return text.flags().entrySet().stream()
        .filter(it -> it.getValue() == answer)
        .map(Map.Entry::getKey)
        .toArray(String[]::new);
  }

  private static NavigableMap<String, Boolean> flags(ResultSet row) throws SQLException {
    NavigableMap<String, Boolean> flags = new TreeMap<>();
    for (String flag : (String[]) requireNonNull(row.getArray("flags_yes")).getArray()) {
      flags.put(flag, true);
    }
    for (String flag : (String[]) requireNonNull(row.getArray("flags_no")).getArray()) {
      flags.put(flag, false);
    }
    return flags;
  }

  private static List<Attachment> files(ResultSet row) throws SQLException {
    Array ids = requireNonNull(row.getArray("attachments"));
    UUID[] id = (UUID[]) ids.getArray();
    if (id.length == 0) {
      return List.of();
    }
    String[] name = (String[]) requireNonNull(row.getArray("file_names")).getArray();
    String[] type = (String[]) requireNonNull(row.getArray("file_types")).getArray();
    Long[] size = (Long[]) requireNonNull(row.getArray("file_sizes")).getArray();
    String[] digest = (String[]) requireNonNull(row.getArray("file_digests")).getArray();
    return IntStream.range(0, id.length)
        .mapToObj(n ->
            new Attachment(
                new AttachmentId(id[n]), name[n], type[n], size[n], Digest.parse(digest[n])))
        .toList();
  }

  private static NavigableSet<UnitId> units(Array array) throws SQLException {
    NavigableSet<UnitId> units = new TreeSet<>(Comparator.comparing(UnitId::toString));
    Arrays.stream((UUID[]) array.getArray()).map(UnitId::new).forEach(units::add);
    return units;
  }
}
