package org.mingshi.platform.item.store;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.EditionLine;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.item.ItemNumber;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.item.WithdrawalReason;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes items and editions; whether a change is allowed is decided elsewhere. */
@Repository
public class EditionRows {

  private static final String EDITION =
      """
      select e.id, e.item, e.ordinal, e.state, e.revision, e.revision_hash, e.version, e.created_by,
             e.created_at, e.released_at, e.withdrawn_at, e.withdrawal_reason, e.withdrawal_words,
             i.number, i.authority, i.site, i.unit,
             (select array_agg(distinct r.saved_by) from revision r where r.edition = e.id) as authors,
             (select min(f.released_at) from edition f where f.item = e.item) as first_released_at
      from edition e join item i on i.id = e.item
      """;

  private final JdbcClient jdbc;

  EditionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds an item and gives it the next public number. */
  public ItemNumber addItem(
      ItemId id, AuthorityId authority, SiteId site, UnitId unit, PersonId by, Instant at) {
    return new ItemNumber(
        jdbc.sql(
                """
                insert into item (id, authority, site, unit, created_by, created_at)
                values (:id, :authority, :site, :unit, :by, :at) returning number
                """)
            .param("id", id.value())
            .param("authority", authority.value())
            .param("site", site.value())
            .param("unit", unit.value())
            .param("by", by.value())
            .param("at", time(at))
            .query(Long.class)
            .single());
  }

  /** Adds an edition. */
  public void add(Edition edition) {
    Standing at = edition.standing();
    jdbc.sql(
            """
            insert into edition
              (id, item, ordinal, state, revision, revision_hash, version, created_by, created_at)
            values (:id, :item, :ordinal, :state, :revision, :hash, :version, :by, :at)
            """)
        .param("id", at.id().value())
        .param("item", at.item().value())
        .param("ordinal", at.ordinal())
        .param("state", edition.stateKey())
        .param("revision", at.revision())
        .param("hash", at.hash().toString())
        .param("version", at.version())
        .param("by", at.createdBy().value())
        .param("at", time(at.createdAt()))
        .update();
  }

  /** The edition, if there is one. */
  public Optional<Edition> find(EditionId id) {
    return jdbc.sql(EDITION + " where e.id = :id")
        .param("id", id.value())
        .query((row, n) -> edition(row))
        .optional();
  }

  /** The edition, its row locked until the transaction ends. */
  public Optional<Edition> findAndHold(EditionId id) {
    jdbc.sql("select id from edition where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .optional();
    return find(id);
  }

  /** Puts one state in the place of another, if that other still stands there unchanged. */
  public boolean replace(Edition from, Edition to) {
    Instant released = null;
    Instant withdrawn = null;
    String reason = null;
    String words = null;
    switch (to) {
      case Edition.Published it -> released = it.releasedAt();
      case Edition.Withdrawn it -> {
        released = it.releasedAt();
        withdrawn = it.withdrawnAt();
        reason = it.reason().id();
        words = it.words();
      }
      case Edition.Draft it -> {}
      case Edition.InReview it -> {}
      case Edition.Approved it -> {}
      case Edition.Locked it -> {}
    }
    return jdbc.sql(
                """
                update edition
                set state = :to, revision = :revision, revision_hash = :hash, version = :next,
                    released_at = :released, withdrawn_at = :withdrawn,
                    withdrawal_reason = :reason, withdrawal_words = :words
                where id = :id and state = :from and version = :version and revision_hash = :approved
                """)
            .param("id", from.id().value())
            .param("from", from.stateKey())
            .param("version", from.standing().version())
            .param("approved", from.hash().toString())
            .param("to", to.stateKey())
            .param("revision", to.standing().revision())
            .param("hash", to.hash().toString())
            .param("next", to.standing().version())
            .param("released", time(released))
            .param("withdrawn", time(withdrawn))
            .param("reason", reason)
            .param("words", words)
            .update()
        == 1;
  }

  /** What a person started, the newest first. */
  public List<EditionLine> startedBy(PersonId person, @Nullable EditionId after, int limit) {
    return lines("e.created_by = :whose", person.value(), after, limit);
  }

  /** What a unit has, the newest first, without what is locked. */
  public List<EditionLine> ofUnit(UnitId unit, @Nullable EditionId after, int limit) {
    return lines("i.unit = :whose and e.state <> 'locked'", unit.value(), after, limit);
  }

  /** Every edition in the order of ids. */
  public Stream<Edition> all() {
    return jdbc
        .sql(EDITION + " order by e.id")
        .withFetchSize(1000)
        .query((row, n) -> edition(row))
        .stream();
  }

  /** Published editions in the order of item numbers. */
  public List<Edition> published(long after, int limit) {
    return jdbc.sql(
            EDITION
                + """
                 where e.state = 'published' and i.number > :after
                order by i.number, e.ordinal limit :limit
                """)
        .param("after", after)
        .param("limit", limit)
        .query((row, n) -> edition(row))
        .list();
  }

  private List<EditionLine> lines(
      String condition, UUID whose, @Nullable EditionId after, int limit) {
    String before = after == null ? "" : " and e.id < :after";
    JdbcClient.StatementSpec statement =
        jdbc.sql(
                "select line.*, r.title, r.column_id, r.saved_at from ("
                    + EDITION
                    + " where "
                    + condition
                    + before
                    + """
                     order by e.id desc limit :limit) line
                    join revision r on r.edition = line.id and r.number = line.revision
                    order by line.id desc
                    """)
            .param("whose", whose)
            .param("limit", limit);
    return (after == null ? statement : statement.param("after", after.value()))
        .query((row, n) -> line(row))
        .list();
  }

  private static EditionLine line(ResultSet row) throws SQLException {
    return new EditionLine(
        edition(row),
        requireNonNull(row.getString("title")),
        new ColumnId(requireNonNull(row.getObject("column_id", UUID.class))),
        new UnitId(requireNonNull(row.getObject("unit", UUID.class))),
        requireNonNull(instant(row, "saved_at")));
  }

  private static Edition edition(ResultSet row) throws SQLException {
    Standing standing = standing(row);
    return switch (requireNonNull(row.getString("state"))) {
      case "draft" -> new Edition.Draft(standing);
      case "in-review" -> new Edition.InReview(standing);
      case "approved" -> new Edition.Approved(standing);
      case "published" ->
          new Edition.Published(standing, requireNonNull(instant(row, "released_at")));
      case "withdrawn" ->
          new Edition.Withdrawn(
              standing,
              requireNonNull(instant(row, "released_at")),
              requireNonNull(instant(row, "withdrawn_at")),
              WithdrawalReason.ofId(requireNonNull(row.getString("withdrawal_reason"))),
              requireNonNull(row.getString("withdrawal_words")));
      case "locked" -> new Edition.Locked(standing);
      case String other -> throw new IllegalStateException("unknown state of an edition: " + other);
    };
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        new EditionId(requireNonNull(row.getObject("id", UUID.class))),
        new ItemId(requireNonNull(row.getObject("item", UUID.class))),
        new ItemNumber(row.getLong("number")),
        row.getInt("ordinal"),
        new AuthorityId(requireNonNull(row.getObject("authority", UUID.class))),
        new SiteId(requireNonNull(row.getObject("site", UUID.class))),
        new UnitId(requireNonNull(row.getObject("unit", UUID.class))),
        row.getInt("revision"),
        RevisionHash.parse(requireNonNull(row.getString("revision_hash"))),
        authors(row.getArray("authors")),
        new PersonId(requireNonNull(row.getObject("created_by", UUID.class))),
        requireNonNull(instant(row, "created_at")),
        row.getLong("version"),
        instant(row, "first_released_at"));
  }

  private static Set<PersonId> authors(@Nullable Array array) throws SQLException {
    return array == null
        ? Set.of()
        : Arrays.stream((UUID[]) array.getArray()).map(PersonId::new).collect(Collectors.toSet());
  }

  static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }
}
