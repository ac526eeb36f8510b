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
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.PackVersion;
import org.mingshi.platform.regulation.Separation;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.ReviewRound.Verdict;
import org.mingshi.platform.review.RoundId;
import org.mingshi.platform.review.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads rounds and their steps. */
@Repository
public class RoundRows {

  private final JdbcClient jdbc;

  RoundRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a round with its steps. */
  public void add(ReviewRound round) {
    jdbc.sql(
            """
            insert into review_round
              (id, edition, number, revision, revision_hash, pack_versions, chain, reason, basis,
               submitted_by, submitted_by_label, submitted_at, state)
            values (:id, :edition, :number, :revision, :hash, :packs, :chain, :reason, :basis,
               :by, :label, :at, :state)
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
        .param("by", round.submittedBy().value())
        .param("label", round.submittedByLabel())
        .param("at", time(round.submittedAt()))
        .param("state", round.state().id())
        .update();
    round.steps().forEach(step -> add(round.id(), step));
  }

  private void add(RoundId round, Step step) {
    jdbc.sql(
            """
            insert into review_step
              (id, round, position, unit, unit_name, rule, name, kind, separation, role, role_name,
               checklists, else_code, else_words, basis, state)
            values (:id, :round, :position, :unit, :unitName, :rule, :name, :kind, :separation,
               :role, :roleName, :checklists, :elseCode, :elseWords, :basis, :state)
            """)
        .param("id", step.id().value())
        .param("round", round.value())
        .param("position", step.position())
        .param("unit", step.unit() == null ? null : step.unit().value())
        .param("unitName", step.unitName())
        .param("rule", step.rule())
        .param("name", step.name())
        .param("kind", step.kind().name())
        .param("separation", step.separation().name())
        .param("role", step.role())
        .param("roleName", step.roleName())
        .param("checklists", step.checklists().toArray(new String[0]))
        .param("elseCode", step.elseCode())
        .param("elseWords", step.elseWords())
        .param("basis", Bases.written(step.basis()))
        .param("state", step.state().id())
        .update();
  }

  /** Moves a step on, if it still stands where it was read. */
  public boolean move(StepId step, StepState from, StepState to) {
    return jdbc.sql("update review_step set state = :to where id = :id and state = :from")
            .param("id", step.value())
            .param("from", from.id())
            .param("to", to.id())
            .update()
        == 1;
  }

  /** Ends every step of the round that was not signed. */
  public void endOpenSteps(RoundId round) {
    jdbc.sql("update review_step set state = 'ended' where round = :round and state <> 'signed'")
        .param("round", round.value())
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

  /** The ids of all rounds in their order, for the witness. */
  public Stream<RoundId> ids() {
    return jdbc
        .sql("select id from review_round order by id")
        .withFetchSize(1000)
        .query((row, n) -> new RoundId(requireNonNull(row.getObject("id", UUID.class))))
        .stream();
  }

  private List<Step> steps(RoundId round) {
    return jdbc.sql(
            """
            select s.*, d.revision_hash, d.verdict, d.opinion, d.secrecy_basis, d.answers, d.person,
                   d.person_label, d.unit as signer_unit, d.decided_at
            from review_step s
            left join lateral (select * from review_decision d where d.step = s.id
                               order by d.decided_at desc, d.id desc limit 1) d on true
            where s.round = :round order by s.position, s.unit nulls first
            """)
        .param("round", round.value())
        .query((row, n) -> step(row))
        .list();
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
        new PersonId(requireNonNull(row.getObject("submitted_by", UUID.class))),
        requireNonNull(row.getString("submitted_by_label")),
        instant(row, "submitted_at"),
        state(requireNonNull(row.getString("state"))),
        steps(id));
  }

  private static Step step(ResultSet row) throws SQLException {
    UUID unit = row.getObject("unit", UUID.class);
    return new Step(
        new StepId(requireNonNull(row.getObject("id", UUID.class))),
        row.getInt("position"),
        unit == null ? null : new UnitId(unit),
        requireNonNull(row.getString("unit_name")),
        requireNonNull(row.getString("rule")),
        requireNonNull(row.getString("name")),
        StepKind.valueOf(row.getString("kind")),
        Separation.valueOf(row.getString("separation")),
        requireNonNull(row.getString("role")),
        requireNonNull(row.getString("role_name")),
        List.of(strings(row, "checklists")),
        requireNonNull(row.getString("else_code")),
        requireNonNull(row.getString("else_words")),
        Bases.read(strings(row, "basis")),
        stepState(requireNonNull(row.getString("state"))),
        row.getString("verdict") == null ? null : signature(row));
  }

  private static Signature signature(ResultSet row) throws SQLException {
    return new Signature(
        RevisionHash.parse(requireNonNull(row.getString("revision_hash"))),
        verdict(requireNonNull(row.getString("verdict"))),
        requireNonNull(row.getString("opinion")),
        row.getString("secrecy_basis"),
        List.of(strings(row, "answers")),
        new PersonId(requireNonNull(row.getObject("person", UUID.class))),
        requireNonNull(row.getString("person_label")),
        new UnitId(requireNonNull(row.getObject("signer_unit", UUID.class))),
        instant(row, "decided_at"));
  }

  private static ReviewRound.State state(String id) {
    return Arrays.stream(ReviewRound.State.values())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown state of a round: " + id));
  }

  private static StepState stepState(String id) {
    return Arrays.stream(StepState.values())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown state of a step: " + id));
  }

  static Verdict verdict(String id) {
    return Arrays.stream(Verdict.values())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown verdict: " + id));
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
