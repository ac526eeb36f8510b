package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Says whether a person may decide in a step, whatever they want to decide. */
@Component
class JudgingDecision {

  private final StepHolders holders;
  private final RulesInForce rules;

  JudgingDecision(StepHolders holders, RulesInForce rules) {
    this.holders = holders;
    this.rules = rules;
  }

  /** What stands in the way of this person. */
  List<Obstacle> ofPerson(Edition edition, ReviewRound round, Step step, Actor by) {
    EffectiveRules inForce = rules.of(edition.standing());
    List<Obstacle> obstacles = new ArrayList<>();
    if (!step.state().isOpen() || !isDecided(step.kind())) {
      obstacles.add(
          inForce.obstacle(
              ObstacleCode.NOT_YOUR_TURN, Invariant.HOLDER_SIGNS, "请等前面的环节办理完毕；办理情况见“流程”"));
    }
    Seat seat = holders.actingSeat(edition.standing(), step);
    Optional<Holder> post = holders.actingPostOf(by, edition.standing(), round, step);
    if (post.isEmpty()) {
      obstacles.add(
          inForce.obstacle(
              ObstacleCode.NOT_THE_HOLDER, Invariant.HOLDER_SIGNS, "本环节由" + seat.whose() + "办理"));
    }
    post.filter(it -> StepHolders.barredUnits(round, step).contains(it.unit().id()))
        .filter(it -> !holders.isAsked(edition.standing(), step))
        .ifPresent(it -> obstacles.add(sameUnit(step, it)));
    post.map(Holder::actingFor)
        .filter(it -> step.kind().isReview())
        .filter(it -> edition.standing().authors().contains(it.id()))
        .ifPresent(it ->
            obstacles.add(
                inForce.obstacle(
                    ObstacleCode.AUTHOR_MAY_NOT_REVIEW,
                    Invariant.AUTHOR_NEVER_REVIEWS,
                    "您代理的" + it.name() + "是本稿作者，请由" + seat.whose() + "的其他任职人员办理")));
    obstacles.addAll(ofReviewer(edition, round, step, new PersonId(by.person()), seat));
    return obstacles;
  }

  /** Whether a step of this kind is decided in the panel of decisions. */
  private static boolean isDecided(StepKind kind) {
    return kind != StepKind.RELEASE && kind != StepKind.HAND_IN;
  }

  /** The author never reviews nor answers for a reviewer; nobody signs two steps. */
  private List<Obstacle> ofReviewer(
      Edition edition, ReviewRound round, Step step, PersonId person, Seat seat) {
    EffectiveRules inForce = rules.of(edition.standing());
    List<Obstacle> obstacles = new ArrayList<>();
    if (step.kind().isReview() && edition.standing().authors().contains(person)) {
      obstacles.add(
          inForce.obstacle(
              ObstacleCode.AUTHOR_MAY_NOT_REVIEW,
              Invariant.AUTHOR_NEVER_REVIEWS,
              "请由" + seat.whose() + "的其他任职人员办理"));
    }
    boolean onlyAnswers =
        step.state() == StepState.REFERRED && holders.isAsked(edition.standing(), step);
    if (step.kind().isReview() && !onlyAnswers && signedAnother(round, step, person)) {
      obstacles.add(
          inForce.obstacle(
              ObstacleCode.SAME_PERSON_REVIEW,
              Invariant.ONE_PERSON_ONE_STEP,
              "您已签署本稿的另一环节，请由" + seat.whose() + "的其他任职人员办理"));
    }
    return obstacles;
  }

  private static Obstacle sameUnit(Step step, Holder post) {
    return new Obstacle(
        Missing.SAME_UNIT_REVIEW.name(),
        step.basis(),
        "“" + step.name() + "”须由另一单位签署，" + post.unit().name() + "已签署前面的环节",
        "请由其他单位的" + step.roleName() + "办理");
  }

  private static boolean signedAnother(ReviewRound round, Step step, PersonId person) {
    return round.steps().stream()
        .filter(other -> !other.id().equals(step.id()) && other.kind().isReview())
        .filter(other -> other.separation() == step.separation())
        .filter(other -> other.state() == StepState.SIGNED)
        .flatMap(other -> other.decisions().stream())
        .filter(it -> it.verdict().goesOn() && it.hash().equals(round.hash()))
        .anyMatch(it -> it.person().equals(person));
  }
}
