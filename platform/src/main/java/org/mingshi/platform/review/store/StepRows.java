package org.mingshi.platform.review.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.Separation;
import org.mingshi.platform.regulation.Standing;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.RoundId;
import org.mingshi.platform.review.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads the steps of rounds, with what was decided in them. */
@Repository
public class StepRows {

  private final JdbcClient jdbc;
  private final DecisionRows decisions;

  StepRows(JdbcClient jdbc, DecisionRows decisions) {
    this.jdbc = jdbc;
    this.decisions = decisions;
  }

  /** Adds a step. */
  public void add(RoundId round, Step step) {
    param(
            jdbc.sql(
                    """
                    insert into review_step
                      (id, round, position, unit, unit_name, rule, name, kind, separation, role,
                       role_name, checklists, else_code, else_words, basis, refers_to, on_paper_by,
                       other_unit_than, standing, state)
                    values (:id, :round, :position, :unit, :unitName, :rule, :name, :kind, :separation,
                       :role, :roleName, :checklists, :elseCode, :elseWords, :basis, :refersTo,
                       :onPaperBy, :otherUnitThan, :standing, :state)
                    """)
                .param("round", round.value()),
            step)
        .update();
  }

  /** Writes a step as it is after a change, if it still stands where it was read. */
  public boolean change(Step before, Step after) {
    return param(
                jdbc.sql(
                        """
                        update review_step set position = :position, unit = :unit,
                          unit_name = :unitName, rule = :rule, name = :name, kind = :kind,
                          separation = :separation, role = :role, role_name = :roleName,
                          checklists = :checklists, else_code = :elseCode, else_words = :elseWords,
                          basis = :basis, refers_to = :refersTo, on_paper_by = :onPaperBy,
                          other_unit_than = :otherUnitThan, standing = :standing, state = :state
                        where id = :id and state = :from
                        """)
                    .param("from", before.state().id()),
                after)
            .update()
        == 1;
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
  public void endOpen(RoundId round) {
    jdbc.sql(
            """
            update review_step set state = 'ended'
            where round = :round and state not in ('signed', 'dropped')
            """)
        .param("round", round.value())
        .update();
  }

  /** The steps of a round in their order. */
  List<Step> of(RoundId round) {
    Map<StepId, List<Signature>> decided = new HashMap<>();
    decisions
        .ofRound(round)
        .forEach(it ->
            decided.computeIfAbsent(it.step(), none -> new ArrayList<>()).add(it.signature()));
    return jdbc.sql(
            "select * from review_step where round = :round order by position, unit nulls first, id")
        .param("round", round.value())
        .query((row, n) -> step(row, decided))
        .list();
  }

  private static JdbcClient.StatementSpec param(JdbcClient.StatementSpec sql, Step step) {
    return sql.param("id", step.id().value())
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
        .param("refersTo", Seats.written(step.refersTo()))
        .param("onPaperBy", Seats.written(step.onPaperBy()))
        .param("otherUnitThan", step.otherUnitThan())
        .param("standing", written(step.standing()))
        .param("state", step.state().id());
  }

  private static Step step(ResultSet row, Map<StepId, List<Signature>> decided)
      throws SQLException {
    StepId id = new StepId(requireNonNull(row.getObject("id", UUID.class)));
    UUID unit = row.getObject("unit", UUID.class);
    return new Step(
        id,
        row.getInt("position"),
        unit == null ? null : new UnitId(unit),
        requireNonNull(row.getString("unit_name")),
        requireNonNull(row.getString("rule")),
        requireNonNull(row.getString("name")),
        StepKind.valueOf(row.getString("kind")),
        Separation.valueOf(row.getString("separation")),
        requireNonNull(row.getString("role")),
        requireNonNull(row.getString("role_name")),
        List.of(RoundRows.strings(row, "checklists")),
        requireNonNull(row.getString("else_code")),
        requireNonNull(row.getString("else_words")),
        Bases.read(RoundRows.strings(row, "basis")),
        Seats.read(row, "refers_to"),
        Seats.read(row, "on_paper_by"),
        row.getString("other_unit_than"),
        standing(row.getString("standing")),
        state(requireNonNull(row.getString("state"))),
        decided.getOrDefault(id, List.of()));
  }

  /** {@code COLUMN/12}: for all items of a column, twelve months at most. */
  private static @Nullable String written(@Nullable Standing standing) {
    return standing == null ? null : standing.per().name() + "/" + standing.months();
  }

  private static @Nullable Standing standing(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int slash = text.indexOf('/');
    return new Standing(
        Standing.Per.valueOf(text.substring(0, slash)),
        Integer.parseInt(text.substring(slash + 1)));
  }

  private static StepState state(String id) {
    return Arrays.stream(StepState.values())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown state of a step: " + id));
  }
}
