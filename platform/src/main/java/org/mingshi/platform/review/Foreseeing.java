package org.mingshi.platform.review;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Transition;
import org.mingshi.platform.regulation.ChainRule;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.Decide.Choice;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.State;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.ReviewRound.Verdict;
import org.springframework.stereotype.Component;

/** Works out what a decision would do to a round, before anything is written. */
@Component
class Foreseeing {

  /** What would follow, or why nothing can. */
  sealed interface Foreseen {
    /**
     * It can be done.
     *
     * @param raised flags that an answer raises and that were not raised before
     */
    record Possible(Verdict verdict, ReviewRound after, Transition to, Set<String> raised)
        implements Foreseen {}

    record Blocked(List<Obstacle> obstacles) implements Foreseen {}
  }

  private final Editions editions;
  private final StepChecklists checklists;
  private final Marked marked;
  private final Rechoosing rechoosing;

  Foreseeing(Editions editions, StepChecklists checklists, Marked marked, Rechoosing rechoosing) {
    this.editions = editions;
    this.checklists = checklists;
    this.marked = marked;
    this.rechoosing = rechoosing;
  }

  /**
   * What this choice would do; whether it may be made was judged before.
   *
   * @param signatures the choice in the words in which it would be kept
   */
  Foreseen of(
      Edition.InReview edition,
      ReviewRound before,
      Step step,
      Choice said,
      List<Signature> signatures) {
    Choice choice = JudgingChoice.meant(said);
    ReviewRound round = before.deciding(step.id(), signatures);
    Verdict verdict = verdict(choice);
    return switch (verdict) {
      case APPROVED -> approved(edition, round, step, choice);
      case NOT_SECRET ->
          goneOn(edition, verdict, round.with(moved(round, step, StepState.SIGNED), State.OPEN));
      case SECRET -> ended(verdict, round, State.LOCKED, edition.locked());
      case UNDETERMINED -> waits(edition, verdict, round, step, StepState.UNDETERMINED);
      case REFERRED -> waits(edition, verdict, round, step, StepState.REFERRED);
      case ANSWERED -> waits(edition, verdict, round, step, StepState.OPEN);
      case POSTPONED -> waits(edition, verdict, round, step, StepState.POSTPONED);
      case RETURNED ->
          round.returnsTo() == ChainRule.Returns.TO_PREVIOUS_STEP
                  && Course.canStepBack(round.steps(), step)
              ? new Foreseen.Possible(
                  verdict,
                  round.with(Course.steppedBack(round.steps(), step), State.OPEN),
                  edition.signed(),
                  Set.of())
              : ended(verdict, round, State.RETURNED, edition.returned());
    };
  }

  private Foreseen approved(Edition.InReview edition, ReviewRound round, Step step, Choice choice) {
    ReviewRound signed = round.with(moved(round, step, StepState.SIGNED), State.OPEN);
    Set<String> raised = raised(edition, round, step, choice);
    if (raised.isEmpty()) {
      return goneOn(edition, Verdict.APPROVED, signed);
    }
    Marks marks = marked.of(edition.standing(), editions.current(edition).text()).raised(raised);
    return switch (rechoosing.choose(edition, signed, marks)) {
      case Rechoosing.Choice.None(var obstacles) -> new Foreseen.Blocked(obstacles);
      case Rechoosing.Choice.Found(var after) ->
          new Foreseen.Possible(
              Verdict.APPROVED,
              after.with(after.steps(), stateOf(after)),
              Course.isComplete(after.steps()) ? edition.approved() : edition.signed(),
              raised);
    };
  }

  private Foreseen goneOn(Edition.InReview edition, Verdict verdict, ReviewRound after) {
    return new Foreseen.Possible(
        verdict,
        after.with(after.steps(), stateOf(after)),
        Course.isComplete(after.steps()) ? edition.approved() : edition.signed(),
        Set.of());
  }

  private static Foreseen waits(
      Edition.InReview edition, Verdict verdict, ReviewRound round, Step step, StepState in) {
    return new Foreseen.Possible(
        verdict, round.with(moved(round, step, in), State.OPEN), edition.signed(), Set.of());
  }

  private static Foreseen ended(
      Verdict verdict, ReviewRound round, State state, Transition transition) {
    List<Step> steps = round.steps().stream().map(Foreseeing::ended).toList();
    return new Foreseen.Possible(verdict, round.with(steps, state), transition, Set.of());
  }

  private static Step ended(Step step) {
    return switch (step.state()) {
      case WAITING, OPEN, UNDETERMINED, REFERRED, POSTPONED -> step.in(StepState.ENDED);
      case SIGNED, DROPPED, ENDED -> step;
    };
  }

  static State stateOf(ReviewRound round) {
    return Course.isComplete(round.steps()) ? State.APPROVED : State.OPEN;
  }

  private static List<Step> moved(ReviewRound round, Step step, StepState to) {
    return Course.settled(Course.moved(round.steps(), step.id(), to));
  }

  private Set<String> raised(Edition edition, ReviewRound round, Step step, Choice choice) {
    if (!(choice instanceof Choice.Approve approve)) {
      return Set.of();
    }
    Decide.@Nullable Judgement secrecy = approve.secrecy();
    Set<String> raised =
        new TreeSet<>(
            new JudgingAnswers(
                    checklists.of(round, step),
                    approve.answers(),
                    secrecy == null ? null : secrecy.result())
                .raises());
    raised.removeAll(marked.of(edition.standing(), editions.current(edition).text()).flags());
    return raised;
  }

  static Verdict verdict(Choice choice) {
    return switch (choice) {
      case Choice.Approve it -> Verdict.APPROVED;
      case Choice.Return it -> Verdict.RETURNED;
      case Choice.Refer it -> Verdict.REFERRED;
      case Choice.Answer it -> Verdict.ANSWERED;
      case Choice.Postpone it -> Verdict.POSTPONED;
      case Choice.JudgeSecrecy it ->
          switch (it.result()) {
            case NOT_SECRET -> Verdict.NOT_SECRET;
            case SECRET -> Verdict.SECRET;
            case UNDETERMINED -> Verdict.UNDETERMINED;
          };
    };
  }
}
