package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.State;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.store.DecisionRows;
import org.mingshi.platform.task.Turn;
import org.mingshi.platform.task.TurnSubject;
import org.mingshi.platform.task.Turns;
import org.mingshi.platform.task.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks whether everything that is stored about the review of an edition fits together, whatever
 * happened to it.
 */
final class Consistency {

  private final Editions editions;
  private final Reviews reviews;
  private final Turns turns;
  private final JdbcClient jdbc;

  Consistency(Editions editions, Reviews reviews, Turns turns, JdbcClient jdbc) {
    this.editions = editions;
    this.reviews = reviews;
    this.turns = turns;
    this.jdbc = jdbc;
  }

  /** Fails with what does not fit. */
  void check(EditionId id) {
    Edition edition = editions.find(id).orElseThrow();
    List<ReviewRound> rounds = reviews.rounds(id);
    assertThat(rounds)
        .as("open rounds")
        .filteredOn(it -> it.state() == State.OPEN || it.state() == State.APPROVED)
        .hasSizeLessThanOrEqualTo(1);
    assertThat(rounds.stream().skip(1))
        .as("earlier rounds are closed")
        .noneMatch(it -> it.state() == State.OPEN || it.state() == State.APPROVED);
    State latest = rounds.isEmpty() ? null : rounds.getFirst().state();
    switch (edition) {
      case Edition.Draft it -> assertThat(latest).isIn(null, State.RETURNED, State.VOIDED);
      case Edition.InReview it -> assertThat(latest).isEqualTo(State.OPEN);
      case Edition.Approved it -> assertThat(latest).isEqualTo(State.APPROVED);
      case Edition.Locked it -> assertThat(latest).isEqualTo(State.LOCKED);
      default -> assertThat(latest).isEqualTo(State.RELEASED);
    }
    rounds.forEach(this::checkRound);
    if (latest == State.OPEN || latest == State.APPROVED || latest == State.RELEASED) {
      assertThat(rounds.getFirst().hash()).isEqualTo(edition.hash());
    }
    checkSigners(edition, rounds);
    checkTurns(edition, rounds.isEmpty() ? null : rounds.getFirst());
  }

  private void checkRound(ReviewRound round) {
    for (Step step : round.steps()) {
      if (step.state() == StepState.SIGNED && !step.decisions().isEmpty()) {
        assertThat(step.isSignedFor(round.hash())).as("%s signed", step.rule()).isTrue();
      }
      for (Signature it : step.decisions()) {
        assertThat(it.hash()).as("%s decided", step.rule()).isEqualTo(round.hash());
      }
    }
    boolean going = round.state() == State.OPEN || round.state() == State.APPROVED;
    List<Step> ahead =
        round.steps().stream()
            .filter(it -> it.state() == StepState.WAITING || it.state().isOpen())
            .toList();
    if (going) {
      int next = ahead.stream().mapToInt(Step::position).min().orElseThrow();
      assertThat(ahead)
          .as("open steps of %s", round.steps())
          .allSatisfy(it -> assertThat(it.state().isOpen()).isEqualTo(it.position() == next));
      assertThat(Course.isComplete(round.steps())).isEqualTo(round.state() == State.APPROVED);
    } else if (round.state() != State.RELEASED) {
      assertThat(ahead).isEmpty();
    }
    assertThat(told(RoundKeeping.KIND, round.id().toString()))
        .isEqualTo(RoundKeeping.digestOf(round, RoundKeeping.FORM).toString());
  }

  private static void checkSigners(Edition edition, List<ReviewRound> rounds) {
    if (rounds.isEmpty()) {
      return;
    }
    Signers signers = new Signers();
    for (Step step : rounds.getFirst().steps()) {
      if (step.kind().isReview() && step.isSignedFor(edition.hash())) {
        PersonId person = Objects.requireNonNull(step.signature()).person();
        assertThat(edition.standing().authors()).doesNotContain(person);
        assertThat(signers.add(step.separation(), person))
            .as("%s by a person of its own", step.rule())
            .isTrue();
      }
    }
  }

  private void checkTurns(Edition edition, ReviewRound round) {
    List<Turn> open = turns.of(new TurnSubject("edition", edition.id().toString()));
    Set<Whose> waiting = new HashSet<>();
    open.forEach(it -> waiting.add(it.whose()));
    boolean reviewed = edition instanceof Edition.InReview || edition instanceof Edition.Approved;
    List<Step> asked =
        round == null || !reviewed
            ? List.of()
            : round.steps().stream().filter(it -> it.state().isOpen()).toList();
    if (reviewed) {
      assertThat(open).as("turns").hasSameSizeAs(asked);
      for (Step step : asked) {
        Set<Whose> right = new HashSet<>();
        right.add(new Whose.RoleIn(step.role(), step.unit()));
        Seat above = step.refersTo();
        if (above != null) {
          right.add(new Whose.RoleIn(above.role(), above.unit()));
        }
        assertThat(right).as("turn of %s", step.rule()).anyMatch(waiting::contains);
      }
    } else if (round != null && round.state() == State.RETURNED) {
      assertThat(waiting).containsExactly(new Whose.Named(round.submittedBy()));
    } else {
      assertThat(waiting).isEmpty();
    }
  }

  /** Fails when a decision or a marking says something else than the ledger was told. */
  void checkEvidence(EditionId id) {
    List<String> missing = new ArrayList<>();
    for (ReviewRound round : reviews.rounds(id)) {
      for (Step step : round.steps()) {
        for (Signature it : step.decisions()) {
          String account =
              jdbc.sql("select account::text from review_decision where id = :id")
                  .param("id", it.id())
                  .query(String.class)
                  .single();
          String digest =
              DecisionRows.digestOf(step.id(), id, it, UUID.fromString(account)).toString();
          if (!digest.equals(told(DecisionWitness.KIND, it.id().toString()))) {
            missing.add("decision " + it.id());
          }
        }
      }
    }
    for (ReviewMarking it : reviews.markings(id)) {
      if (!MarkingWitness.digestOf(it)
          .toString()
          .equals(told(MarkingWitness.KIND, it.id().toString()))) {
        missing.add("marking " + it.id());
      }
    }
    assertThat(missing).isEmpty();
  }

  private String told(String kind, String subject) {
    return jdbc.sql(
            """
            select evidence from ledger_entry
            where subject_kind = :kind and subject_id = :id and evidence is not null
            order by id desc limit 1
            """)
        .param("kind", kind)
        .param("id", subject)
        .query(String.class)
        .single();
  }
}
