package org.mingshi.platform.review.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.ChainRule;
import org.mingshi.platform.regulation.PackVersion;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads rounds. */
@Repository
public class RoundRows {

  private final JdbcClient jdbc;
  private final StepRows steps;

  RoundRows(JdbcClient jdbc, StepRows steps) {
    this.jdbc = jdbc;
    this.steps = steps;
  }

  /** Adds a round with its steps, of which the ledger is told in this form. */
  public void add(ReviewRound round, String form) {
    jdbc.sql(
            """
            insert into review_round
              (id, edition, number, revision, revision_hash, pack_versions, chain, reason, basis,
               returns_to, submitted_by, submitted_by_label, submitted_at, state, form)
            values (:id, :edition, :number, :revision, :hash, :packs, :chain, :reason, :basis,
               :returnsTo, :by, :label, :at, :state, :form)
            """)
        .param("id", round.id().value())
        .param("edition", round.edition().value())
        .param("number", round.number())
        .param("revision", round.revision())
        .param("hash", round.hash().toString())
        .param("packs", round.packs().stream().map(PackVersion::toString).toArray(String[]::new))
        .param("chain", round.chain())
        .param("reason", round.reason())
        .param("basis", Bases.written(round.basis()))
        .param("returnsTo", round.returnsTo().name())
        .param("by", round.submittedBy().value())
        .param("label", round.submittedByLabel())
        .param("at", time(round.submittedAt()))
        .param("state", round.state().id())
        .param("form", form)
        .update();
    round.steps().forEach(step -> steps.add(round.id(), step));
  }

  /**
   * Writes what became of the round itself, beside its steps, if it still stands where it was read.
   */
  public boolean change(ReviewRound before, ReviewRound after) {
    return jdbc.sql(
                """
                update review_round set chain = :chain, reason = :reason, basis = :basis,
                  returns_to = :returnsTo, state = :state
                where id = :id and state = :from and revision_hash = :hash
                """)
            .param("chain", after.chain())
            .param("reason", after.reason())
            .param("basis", Bases.written(after.basis()))
            .param("returnsTo", after.returnsTo().name())
            .param("state", after.state().id())
            .param("id", before.id().value())
            .param("from", before.state().id())
            .param("hash", before.hash().toString())
            .update()
        == 1;
  }

  /** Notes with which form of the digest the ledger is told of this round from now on. */
  public void useForm(RoundId round, String form) {
    jdbc.sql("update review_round set form = :form where id = :id and form <> :form")
        .param("id", round.value())
        .param("form", form)
        .update();
  }

  /** Moves a round on, if it still stands where it was read. */
  public boolean move(RoundId round, ReviewRound.State from, ReviewRound.State to) {
    return jdbc.sql("update review_round set state = :to where id = :id and state = :from")
            .param("id", round.value())
            .param("from", from.id())
            .param("to", to.id())
            .update()
        == 1;
  }

  /** The number that the next round of the edition gets. */
  public int nextNumber(EditionId edition) {
    return jdbc.sql(
            "select coalesce(max(number), 0) + 1 from review_round where edition = :edition")
        .param("edition", edition.value())
        .query(Integer.class)
        .single();
  }

  /** The rounds of an edition, the latest first. */
  public List<ReviewRound> of(EditionId edition) {
    return jdbc.sql("select * from review_round where edition = :edition order by number desc")
        .param("edition", edition.value())
        .query((row, n) -> round(row))
        .list();
  }

  /** One round. */
  public Optional<ReviewRound> find(RoundId id) {
    return jdbc.sql("select * from review_round where id = :id")
        .param("id", id.value())
        .query((row, n) -> round(row))
        .optional();
  }

  /**
   * A round as the witness needs it.
   *
   * @param form with which form of the digest the ledger was told of it
   */
  public record Attested(RoundId id, String form) {}

  /** All rounds in the order of their ids, for the witness. */
  public Stream<Attested> attested() {
    return jdbc
        .sql("select id, form from review_round order by id")
        .withFetchSize(1000)
        .query((row, n) ->
            new Attested(
                new RoundId(requireNonNull(row.getObject("id", UUID.class))),
                requireNonNull(row.getString("form"))))
        .stream();
  }

  private ReviewRound round(ResultSet row) throws SQLException {
    RoundId id = new RoundId(requireNonNull(row.getObject("id", UUID.class)));
    return new ReviewRound(
        id,
        new EditionId(requireNonNull(row.getObject("edition", UUID.class))),
        row.getInt("number"),
        row.getInt("revision"),
        RevisionHash.parse(requireNonNull(row.getString("revision_hash"))),
        Arrays.stream(strings(row, "pack_versions")).map(PackVersion::parse).toList(),
        requireNonNull(row.getString("chain")),
        requireNonNull(row.getString("reason")),
        Bases.read(strings(row, "basis")),
        ChainRule.Returns.valueOf(row.getString("returns_to")),
        new PersonId(requireNonNull(row.getObject("submitted_by", UUID.class))),
        requireNonNull(row.getString("submitted_by_label")),
        instant(row, "submitted_at"),
        state(requireNonNull(row.getString("state"))),
        steps.of(id));
  }

  private static ReviewRound.State state(String id) {
    return Arrays.stream(ReviewRound.State.values())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown state of a round: " + id));
  }

  static String[] strings(ResultSet row, String column) throws SQLException {
    return (String[]) requireNonNull(row.getArray(column)).getArray();
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return requireNonNull(row.getTimestamp(column)).toInstant();
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
