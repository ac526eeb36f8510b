package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.item.Writers;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.ChainSelection;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Facts;
import org.mingshi.platform.regulation.Gate;
import org.mingshi.platform.regulation.GateMoment;
import org.mingshi.platform.regulation.GateNeed;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.SubmissionRule;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Says what stands in the way of a submission, and which chain it would take. */
@Component
class JudgingSubmission {

  /** The chain that would be taken, absent while there is none, and what stands in the way. */
  record Judgement(
      EffectiveRules rules,
      ChainSelection.@Nullable Chosen chain,
      List<Step> steps,
      List<Obstacle> obstacles) {}

  private final Editions editions;
  private final RulesInForce rulesInForce;
  private final GatheringFacts gathering;
  private final PlanningSteps planning;
  private final ChainFilling filling;
  private final GateJudging gates;
  private final Writers writers;
  private final PostHolders posts;
  private final StandingConsent consent;

  JudgingSubmission(
      Editions editions,
      RulesInForce rulesInForce,
      GatheringFacts gathering,
      PlanningSteps planning,
      ChainFilling filling,
      GateJudging gates,
      Writers writers,
      PostHolders posts,
      StandingConsent consent) {
    this.editions = editions;
    this.rulesInForce = rulesInForce;
    this.gathering = gathering;
    this.planning = planning;
    this.filling = filling;
    this.gates = gates;
    this.writers = writers;
    this.posts = posts;
    this.consent = consent;
  }

  Judgement judge(Edition edition, Actor by) {
    Standing at = edition.standing();
    Manuscript text = editions.current(edition).text();
    EffectiveRules rules = rulesInForce.of(at);
    Facts facts = gathering.of(at, text);
    List<Obstacle> obstacles = new ArrayList<>(ofText(text, rules));
    obstacles.addAll(ofPerson(by, at, rules, facts));
    obstacles.addAll(writers.intoColumn(by, at.unit(), text));
    obstacles.addAll(gates.obstacles(rules, GateMoment.SUBMISSION, facts, at, text));
    return switch (rules.chainFor(facts)) {
      case ChainSelection.None none -> {
        obstacles.add(none.why());
        yield new Judgement(rules, null, List.of(), obstacles);
      }
      case ChainSelection.Chosen chosen -> {
        List<Step> steps = consent.applied(planning.plan(rules, chosen, at, text), at, text);
        obstacles.addAll(filling.obstacles(at, steps, basis(rules, facts)));
        yield new Judgement(rules, chosen, steps, obstacles);
      }
    };
  }

  /** Where a pack names who submits, they do; elsewhere whoever writes for the unit. */
  private List<Obstacle> ofPerson(Actor by, Standing at, EffectiveRules rules, Facts facts) {
    List<SubmissionRule> submission = rules.submission(facts);
    if (!submission.isEmpty()) {
      return submission.stream()
          .filter(rule ->
              rule.roles().stream()
                  .noneMatch(role -> posts.holds(by, role.id(), rule.placeOf(role), at)))
          .map(SubmissionRule::obstacle)
          .toList();
    }
    return writers.mayWriteFor(by, at.unit())
        ? List.of()
        : List.of(
            rules.obstacle(ObstacleCode.NOT_THE_HOLDER, Invariant.HOLDER_SIGNS, "请由该单位的采编人员送审"));
  }

  /** The clause that asks for a chain with its people. */
  static List<Basis> basis(EffectiveRules rules, Facts facts) {
    return rules.gates(GateMoment.SUBMISSION, facts).stream()
        .filter(gate -> gate.need() instanceof GateNeed.ChainWithHolders)
        .findFirst()
        .map(Gate::basis)
        .orElseGet(() -> rules.basisOf(Invariant.REVIEW_BEFORE_RELEASE));
  }

  private static List<Obstacle> ofText(Manuscript text, EffectiveRules rules) {
    List<Basis> basis = rules.basisOf(Invariant.REVIEW_BEFORE_RELEASE);
    List<Obstacle> obstacles = new ArrayList<>();
    if (text.title().isEmpty()) {
      obstacles.add(new Obstacle(Missing.TITLE_MISSING.name(), basis, "稿件没有标题", "请作者补写标题"));
    }
    if (text.body().isEmpty()) {
      obstacles.add(new Obstacle(Missing.BODY_MISSING.name(), basis, "稿件没有正文", "请作者补写正文"));
    }
    if (rules.classes().stream().noneMatch(known -> known.id().equals(text.itemClass()))) {
      obstacles.add(
          new Obstacle(Missing.CLASS_MISSING.name(), basis, "没有选择信息类别", "请作者选择信息类别，审核流程由它决定"));
    }
    return obstacles;
  }
}
