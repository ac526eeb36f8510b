package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Says what stands in the way of a person's decision in a step. */
@Component
class JudgingDecision {

  private static final int LONGEST_WORDS = 2000;

  private final StepHolders holders;
  private final RulesInForce rules;
  private final Regulations regulations;

  JudgingDecision(StepHolders holders, RulesInForce rules, Regulations regulations) {
    this.holders = holders;
    this.rules = rules;
    this.regulations = regulations;
  }

  /** What stands in the way of this person, whatever they want to decide. */
  List<Obstacle> ofPerson(Edition edition, ReviewRound round, Step step, Actor by) {
    EffectiveRules inForce = rules.of(edition.standing());
    PersonId person = new PersonId(by.person());
    List<Obstacle> obstacles = new ArrayList<>();
    if (!step.state().isOpen() || step.kind() == StepKind.RELEASE) {
      obstacles.add(
          inForce.obstacle(
              ObstacleCode.NOT_YOUR_TURN, Invariant.HOLDER_SIGNS, "请等前面的环节办理完毕；办理情况见“流程”"));
    }
    if (holders.postOf(by, edition.standing(), step).isEmpty()) {
      obstacles.add(
          inForce.obstacle(
              ObstacleCode.NOT_THE_HOLDER, Invariant.HOLDER_SIGNS, "本环节由" + step.whose() + "办理"));
    }
    if (step.kind().isReview() && edition.standing().authors().contains(person)) {
      obstacles.add(
          inForce.obstacle(
              ObstacleCode.AUTHOR_MAY_NOT_REVIEW,
              Invariant.AUTHOR_NEVER_REVIEWS,
              "请由" + step.whose() + "的其他任职人员办理"));
    }
    if (step.kind().isReview() && signedAnother(round, step, person)) {
      obstacles.add(
          inForce.obstacle(
              ObstacleCode.SAME_PERSON_REVIEW,
              Invariant.ONE_PERSON_ONE_STEP,
              "您已签署本稿的另一环节，请由" + step.whose() + "的其他任职人员办理"));
    }
    return obstacles;
  }

  /** What stands in the way of this choice in this step. */
  List<Obstacle> ofChoice(Edition edition, ReviewRound round, Step step, Decide.Choice choice) {
    List<Obstacle> obstacles = new ArrayList<>(ofLength(edition, choice));
    obstacles.addAll(ofMeaning(edition, round, step, choice));
    return obstacles;
  }

  private List<Obstacle> ofLength(Edition edition, Decide.Choice choice) {
    boolean longBasis =
        choice instanceof Decide.Choice.JudgeSecrecy it && it.basis().length() > LONGEST_WORDS;
    return longBasis || choice.opinion().length() > LONGEST_WORDS
        ? List.of(
            new Obstacle(
                Missing.TOO_LONG.name(),
                rules.of(edition.standing()).basisOf(Invariant.REVIEW_BEFORE_RELEASE),
                "意见和审查依据各不能超过 2000 字",
                "请缩短后再提交"))
        : List.of();
  }

  private List<Obstacle> ofMeaning(
      Edition edition, ReviewRound round, Step step, Decide.Choice choice) {
    boolean secrecy = step.kind() == StepKind.SECRECY_REVIEW;
    return switch (choice) {
      case Decide.Choice.Return it ->
          it.opinion().isBlank() ? List.of(opinionRequired(edition, "请写明退回的理由和修改要求")) : List.of();
      case Decide.Choice.Approve it ->
          secrecy
              ? List.of(secrecyNotJudged(step, "请在保密审查表中选择审查结论"))
              : judged(round, step, it.answers());
      case Decide.Choice.JudgeSecrecy it -> {
        List<Obstacle> obstacles = new ArrayList<>();
        if (!secrecy) {
          obstacles.add(secrecyNotJudged(step, "本环节不是保密审查，请用“同意”或“退回”"));
        }
        if (it.basis().isBlank()) {
          obstacles.add(opinionRequired(edition, "请写明保密审查的依据"));
        }
        if (it.result() == Decide.Secrecy.NOT_SECRET) {
          obstacles.addAll(judged(round, step, it.answers()));
        }
        yield obstacles;
      }
    };
  }

  /** The checklists that the step asks for, as the round's own version of the packs has them. */
  List<Checklist> checklists(ReviewRound round, Step step) {
    List<Checklist> known =
        regulations.rulesOf(round.packs()).packs().stream()
            .flatMap(pack -> pack.checklists().stream())
            .toList();
    return step.checklists().stream()
        .flatMap(key -> known.stream().filter(it -> PlanningSteps.key(it).equals(key)))
        .toList();
  }

  /** The points that the step asks for, as answers name them: {@code five-focus:scope}. */
  Set<String> points(ReviewRound round, Step step) {
    return checklists(round, step).stream()
        .flatMap(list -> list.points().stream().map(point -> list.id() + ":" + point.id()))
        .collect(Collectors.toSet());
  }

  private List<Obstacle> judged(ReviewRound round, Step step, Map<String, Boolean> answers) {
    return checklists(round, step).stream().flatMap(list -> judged(list, answers)).toList();
  }

  private static Stream<Obstacle> judged(Checklist list, Map<String, Boolean> answers) {
    Map<String, Boolean> own = new HashMap<>();
    list.points()
        .forEach(point -> {
          Boolean answer = answers.get(list.id() + ":" + point.id());
          if (answer != null) {
            own.put(point.id(), answer);
          }
        });
    return list.judge(own).stream();
  }

  private Obstacle opinionRequired(Edition edition, String words) {
    return new Obstacle(
        ObstacleCode.OPINION_REQUIRED.name(),
        rules.of(edition.standing()).basisOf(Invariant.REVIEW_BEFORE_RELEASE),
        words,
        "填写后再提交");
  }

  private static Obstacle secrecyNotJudged(Step step, String help) {
    return new Obstacle(
        ObstacleCode.SECRECY_NOT_CLEARED.name(),
        step.basis(),
        ObstacleCode.SECRECY_NOT_CLEARED.words(),
        help);
  }

  private static boolean signedAnother(ReviewRound round, Step step, PersonId person) {
    return round.steps().stream()
        .filter(other -> !other.id().equals(step.id()) && other.kind().isReview())
        .filter(other -> other.separation() == step.separation())
        .filter(other -> other.state() == StepState.SIGNED)
        .anyMatch(other -> other.signature() != null && other.signature().person().equals(person));
  }
}
