package org.mingshi.platform.review.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.review.ReviewMarking;
import org.mingshi.platform.review.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds markings, which nobody can change afterwards, and reads them. */
@Repository
public class MarkingRows {

  private final JdbcClient jdbc;

  MarkingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a marking. */
  public void add(ReviewMarking it) {
    Impact impact = it.impact();
    jdbc.sql(
            """
            insert into review_marking
              (id, edition, round, revision_hash, raised, lowered, impact, reason, decision,
               account, person, person_label, unit, role, marked_at)
            values (:id, :edition, :round, :hash, :raised, :lowered, :impact, :reason, :decision,
               :account, :person, :label, :unit, :role, :at)
            """)
        .param("id", it.id())
        .param("edition", it.edition().value())
        .param("round", it.round().value())
        .param("hash", it.hash().toString())
        .param("raised", it.raised().stream().sorted().toArray(String[]::new))
        .param("lowered", it.lowered().stream().sorted().toArray(String[]::new))
        .param("impact", impact == null ? null : impact.id())
        .param("reason", it.reason())
        .param("decision", it.decision())
        .param("account", it.account())
        .param("person", it.person().value())
        .param("label", it.personLabel())
        .param("unit", it.unit().value())
        .param("role", it.role())
        .param("at", RoundRows.time(it.at()))
        .update();
  }

  /** The markings of an edition, the first one first. */
  public List<ReviewMarking> of(EditionId edition) {
    return jdbc.sql("select * from review_marking where edition = :edition order by marked_at, id")
        .param("edition", edition.value())
        .query((row, n) -> read(row))
        .list();
  }

  /** Every marking in the order of ids. */
  public Stream<ReviewMarking> all() {
    return jdbc
        .sql("select * from review_marking order by id")
        .withFetchSize(1000)
        .query((row, n) -> read(row))
        .stream();
  }

  private static ReviewMarking read(ResultSet row) throws SQLException {
    String impact = row.getString("impact");
    return new ReviewMarking(
        requireNonNull(row.getObject("id", UUID.class)),
        new EditionId(requireNonNull(row.getObject("edition", UUID.class))),
        new RoundId(requireNonNull(row.getObject("round", UUID.class))),
        RevisionHash.parse(requireNonNull(row.getString("revision_hash"))),
        Set.of(RoundRows.strings(row, "raised")),
        Set.of(RoundRows.strings(row, "lowered")),
        impact == null ? null : Impact.ofId(impact),
        requireNonNull(row.getString("reason")),
        row.getObject("decision", UUID.class),
        requireNonNull(row.getObject("account", UUID.class)),
        new PersonId(requireNonNull(row.getObject("person", UUID.class))),
        requireNonNull(row.getString("person_label")),
        new UnitId(requireNonNull(row.getObject("unit", UUID.class))),
        requireNonNull(row.getString("role")),
        RoundRows.instant(row, "marked_at"));
  }
}
