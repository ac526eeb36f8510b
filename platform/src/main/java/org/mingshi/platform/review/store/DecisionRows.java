package org.mingshi.platform.review.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.review.ReleaseRecord;
import org.mingshi.platform.review.ReleaseRecord.Responsible;
import org.mingshi.platform.review.ReviewRound.Paper;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Verdict;
import org.mingshi.platform.review.RoundId;
import org.mingshi.platform.review.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds decisions and releases, which nobody can change afterwards, and reads them. */
@Repository
public class DecisionRows {

  private final JdbcClient jdbc;

  DecisionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The form in which the ledger is told of decisions that are added now. */
  private static final String FORM = "decision-3";

  /** Adds a decision. */
  public void add(StepId step, EditionId edition, Signature signature, UUID account) {
    Paper paper = signature.paper();
    jdbc.sql(
            """
            insert into review_decision
              (id, step, edition, revision_hash, verdict, opinion, secrecy_basis, answers, account,
               person, person_label, unit, decided_at, form, acknowledged, again_on, acting_for,
               paper_by, paper_by_label, paper_date, paper_scan, standing)
            values (:id, :step, :edition, :hash, :verdict, :opinion, :secrecy, :answers, :account,
               :person, :label, :unit, :at, :form, :acknowledged, :againOn, :actingFor,
               :paperBy, :paperByLabel, :paperDate, :paperScan, :standing)
            """)
        .param("id", signature.id())
        .param("step", step.value())
        .param("edition", edition.value())
        .param("hash", signature.hash().toString())
        .param("verdict", signature.verdict().id())
        .param("opinion", signature.opinion())
        .param("secrecy", signature.secrecyBasis())
        .param("answers", signature.answers().toArray(new String[0]))
        .param("account", account)
        .param("person", signature.person().value())
        .param("label", signature.personLabel())
        .param("unit", signature.unit().value())
        .param("at", RoundRows.time(signature.at()))
        .param("form", FORM)
        .param("acknowledged", signature.acknowledged())
        .param("againOn", signature.againOn())
        .param("actingFor", idOf(signature.actingFor()))
        .param("paperBy", paper == null ? null : paper.recordedBy().value())
        .param("paperByLabel", paper == null ? null : paper.recordedByLabel())
        .param("paperDate", paper == null ? null : paper.date())
        .param("paperScan", paper == null ? null : paper.scan())
        .param("standing", signature.authorisation())
        .update();
  }

  private static @Nullable UUID idOf(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  /** A decision in a step. */
  record Decided(StepId step, Signature signature) {}

  /** What was decided in a round, the first first; a secrecy judgement before its signature. */
  List<Decided> ofRound(RoundId round) {
    return jdbc.sql(
            """
            select d.* from review_decision d join review_step s on s.id = d.step
            where s.round = :round
            order by d.decided_at, (d.secrecy_basis is null), d.id
            """)
        .param("round", round.value())
        .query((row, n) ->
            new Decided(
                new StepId(requireNonNull(row.getObject("step", UUID.class))), signature(row)))
        .list();
  }

  /** Adds a release with those responsible. */
  public void add(ReleaseRecord release) {
    jdbc.sql(
            """
            insert into review_release
              (id, round, edition, revision_hash, account, person, person_label, unit, released_at)
            values (:id, :round, :edition, :hash, :account, :person, :label, :unit, :at)
            """)
        .param("id", release.id())
        .param("round", release.round().value())
        .param("edition", release.edition().value())
        .param("hash", release.hash().toString())
        .param("account", release.account())
        .param("person", release.person().value())
        .param("label", release.personLabel())
        .param("unit", release.unit().value())
        .param("at", RoundRows.time(release.at()))
        .update();
    for (Responsible it : release.responsible()) {
      jdbc.sql(
              """
              insert into review_responsible (release, role, person, role_name, person_name, unit)
              values (:release, :role, :person, :roleName, :personName, :unit)
              """)
          .param("release", release.id())
          .param("role", it.role())
          .param("person", it.person().value())
          .param("roleName", it.roleName())
          .param("personName", it.personName())
          .param("unit", it.unit().value())
          .update();
    }
  }

  /** The release of an edition. */
  public Optional<ReleaseRecord> release(EditionId edition) {
    return jdbc.sql("select * from review_release where edition = :edition")
        .param("edition", edition.value())
        .query((row, n) -> release(row))
        .optional();
  }

  /** Every release in the order of ids. */
  public Stream<ReleaseRecord> releases() {
    return jdbc
        .sql("select * from review_release order by id")
        .withFetchSize(1000)
        .query((row, n) -> release(row))
        .stream();
  }

  /** What every decision says, as the ledger was told, in the order of ids. */
  public Stream<Evidence> decisions() {
    return jdbc
        .sql("select * from review_decision order by id")
        .withFetchSize(1000)
        .query((row, n) -> {
          Signature signature = signature(row);
          return new Evidence(
              signature.id().toString(),
              digestOf(
                  requireNonNull(row.getString("form")),
                  new StepId(requireNonNull(row.getObject("step", UUID.class))),
                  new EditionId(requireNonNull(row.getObject("edition", UUID.class))),
                  signature,
                  requireNonNull(row.getObject("account", UUID.class))));
        })
        .stream();
  }

  /** The digest of a decision that is added now, form {@code decision-3}. */
  public static Digest digestOf(StepId step, EditionId edition, Signature it, UUID account) {
    return digestOf(FORM, step, edition, it, account);
  }

  /** The digest in the form of its day: {@code decision-2} knew no paper and no deputies. */
  static Digest digestOf(String form, StepId step, EditionId edition, Signature it, UUID account) {
    List<@Nullable String> fields = new ArrayList<>();
    fields.add(form);
    fields.add(it.id().toString());
    fields.add(step.toString());
    fields.add(edition.toString());
    fields.add(it.hash().toString());
    fields.add(it.verdict().id());
    fields.add(it.opinion());
    fields.add(it.secrecyBasis());
    fields.add(Integer.toString(it.answers().size()));
    fields.addAll(it.answers());
    fields.add(account.toString());
    fields.add(it.person().toString());
    fields.add(it.personLabel());
    fields.add(it.unit().toString());
    fields.add(it.at().toString());
    if (!form.equals("decision-2")) {
      fields.add(Boolean.toString(it.acknowledged()));
      fields.add(Objects.toString(it.againOn(), null));
      fields.add(Objects.toString(it.actingFor(), null));
      Paper paper = it.paper();
      fields.add(paper == null ? null : paper.recordedBy().toString());
      fields.add(paper == null ? null : paper.recordedByLabel());
      fields.add(paper == null ? null : paper.date().toString());
      fields.add(paper == null ? null : paper.scan().toString());
      fields.add(Objects.toString(it.authorisation(), null));
    }
    return Digest.ofFields(fields);
  }

  private static Signature signature(ResultSet row) throws SQLException {
    UUID actingFor = row.getObject("acting_for", UUID.class);
    return new Signature(
        requireNonNull(row.getObject("id", UUID.class)),
        RevisionHash.parse(requireNonNull(row.getString("revision_hash"))),
        verdict(requireNonNull(row.getString("verdict"))),
        requireNonNull(row.getString("opinion")),
        row.getString("secrecy_basis"),
        List.of(RoundRows.strings(row, "answers")),
        new PersonId(requireNonNull(row.getObject("person", UUID.class))),
        requireNonNull(row.getString("person_label")),
        new UnitId(requireNonNull(row.getObject("unit", UUID.class))),
        RoundRows.instant(row, "decided_at"),
        row.getBoolean("acknowledged"),
        row.getObject("again_on", LocalDate.class),
        actingFor == null ? null : new PersonId(actingFor),
        paper(row),
        row.getObject("standing", UUID.class));
  }

  private static @Nullable Paper paper(ResultSet row) throws SQLException {
    UUID by = row.getObject("paper_by", UUID.class);
    return by == null
        ? null
        : new Paper(
            new PersonId(by),
            requireNonNull(row.getString("paper_by_label")),
            requireNonNull(row.getObject("paper_date", LocalDate.class)),
            requireNonNull(row.getObject("paper_scan", UUID.class)));
  }

  static Verdict verdict(String id) {
    return Arrays.stream(Verdict.values())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown verdict: " + id));
  }

  private ReleaseRecord release(ResultSet row) throws SQLException {
    UUID id = requireNonNull(row.getObject("id", UUID.class));
    return new ReleaseRecord(
        id,
        new RoundId(requireNonNull(row.getObject("round", UUID.class))),
        new EditionId(requireNonNull(row.getObject("edition", UUID.class))),
        RevisionHash.parse(requireNonNull(row.getString("revision_hash"))),
        requireNonNull(row.getObject("account", UUID.class)),
        new PersonId(requireNonNull(row.getObject("person", UUID.class))),
        requireNonNull(row.getString("person_label")),
        new UnitId(requireNonNull(row.getObject("unit", UUID.class))),
        RoundRows.instant(row, "released_at"),
        responsible(id));
  }

  private List<Responsible> responsible(UUID release) {
    return jdbc.sql(
            "select * from review_responsible where release = :release order by role desc, person")
        .param("release", release)
        .query((row, n) ->
            new Responsible(
                requireNonNull(row.getString("role")),
                requireNonNull(row.getString("role_name")),
                new PersonId(requireNonNull(row.getObject("person", UUID.class))),
                requireNonNull(row.getString("person_name")),
                new UnitId(requireNonNull(row.getObject("unit", UUID.class)))))
        .list();
  }
}
