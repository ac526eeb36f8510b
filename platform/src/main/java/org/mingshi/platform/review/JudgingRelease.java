package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.ChainSelection;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Facts;
import org.mingshi.platform.regulation.GateMoment;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.store.RoundRows;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/**
 * Walks the whole chain once more before a release. It believes no state: it asks for each step of
 * the chain, chosen anew from the text and today's column and unit, whether a person who may signed
 * this very hash.
 */
@Component
class JudgingRelease {

  private final Editions editions;
  private final RoundRows rounds;
  private final RulesInForce rulesInForce;
  private final Regulations regulations;
  private final GatheringFacts gathering;
  private final PlanningSteps planning;
  private final GateJudging gates;
  private final StepHolders holders;
  private final StandingConsent consent;

  JudgingRelease(
      Editions editions,
      RoundRows rounds,
      RulesInForce rulesInForce,
      Regulations regulations,
      GatheringFacts gathering,
      PlanningSteps planning,
      GateJudging gates,
      StepHolders holders,
      StandingConsent consent) {
    this.editions = editions;
    this.rounds = rounds;
    this.rulesInForce = rulesInForce;
    this.regulations = regulations;
    this.gathering = gathering;
    this.planning = planning;
    this.gates = gates;
    this.holders = holders;
    this.consent = consent;
  }

  List<Obstacle> obstacles(Edition edition, Actor by) {
    Standing at = edition.standing();
    Manuscript text = editions.current(edition).text();
    Facts facts = gathering.of(at, text);
    @Nullable ReviewRound round = rounds.of(at.id()).stream().findFirst().orElse(null);
    EffectiveRules rules = round == null ? rulesInForce.of(at) : regulations.rulesOf(round.packs());
    List<Obstacle> obstacles = new ArrayList<>();
    switch (rules.chainFor(facts)) {
      case ChainSelection.None none -> obstacles.add(none.why());
      case ChainSelection.Chosen chosen -> {
        List<Step> steps = planning.plan(rules, chosen, at, text);
        obstacles.addAll(ofChain(edition, text, round, steps, rules));
        steps.stream()
            .filter(step -> step.kind() == StepKind.RELEASE)
            .findFirst()
            .ifPresent(step -> obstacles.addAll(ofPublisher(at, round, step, by)));
      }
    }
    obstacles.addAll(gates.obstacles(rules, GateMoment.RELEASE, facts, at, text));
    return obstacles;
  }

  /** What a gate asks for before the release, whoever releases and whatever is signed. */
  List<Obstacle> gates(Edition edition) {
    Standing at = edition.standing();
    Manuscript text = editions.current(edition).text();
    @Nullable ReviewRound round = rounds.of(at.id()).stream().findFirst().orElse(null);
    EffectiveRules rules = round == null ? rulesInForce.of(at) : regulations.rulesOf(round.packs());
    return gates.obstacles(rules, GateMoment.RELEASE, gathering.of(at, text), at, text);
  }

  private List<Obstacle> ofChain(
      Edition edition,
      Manuscript text,
      @Nullable ReviewRound round,
      List<Step> steps,
      EffectiveRules rules) {
    List<Obstacle> obstacles = new ArrayList<>();
    if (round != null && round.state() == ReviewRound.State.VOIDED) {
      obstacles.add(
          rules.obstacle(
              ObstacleCode.APPROVAL_OUTDATED, Invariant.APPROVED_REVISION_ONLY, "请作者重新送审"));
    }
    Signers signers = new Signers();
    for (Step step : steps) {
      if (step.kind() == StepKind.RELEASE) {
        continue;
      }
      Signature signature = signatureFor(edition, round, step).orElse(null);
      if (signature == null) {
        obstacles.add(missing(step));
        obstacles.addAll(Halts.of(round, step));
      } else if (step.kind().isReview()) {
        consent.fallen(signature, step, edition.standing(), text).ifPresent(obstacles::add);
        if (edition.standing().authors().contains(signature.person())) {
          obstacles.add(
              rules.obstacle(
                  ObstacleCode.AUTHOR_MAY_NOT_REVIEW, Invariant.AUTHOR_NEVER_REVIEWS, "请重新送审"));
        }
        if (fromBarredUnit(edition, round, step, signature)) {
          obstacles.add(
              new Obstacle(
                  Missing.SAME_UNIT_REVIEW.name(),
                  step.basis(),
                  "“" + step.name() + "”须由另一单位签署",
                  "请重新送审"));
        }
        if (!signers.add(step.separation(), signature.person())) {
          obstacles.add(
              rules.obstacle(
                  ObstacleCode.SAME_PERSON_REVIEW, Invariant.ONE_PERSON_ONE_STEP, "请重新送审"));
        }
      }
    }
    if (!secrecyIsJudged(edition, round) && (isUndetermined(round) || !namesSecrecy(obstacles))) {
      obstacles.add(
          rules.obstacle(
              isUndetermined(round)
                  ? ObstacleCode.SECRECY_UNDETERMINED
                  : ObstacleCode.SECRECY_NOT_CLEARED,
              Invariant.SECRECY_BEFORE_RELEASE,
              "请保密审查员对当前文本作出结论"));
    }
    return obstacles;
  }

  /** Compares with the unit that signed the named step, as it stands in the round. */
  private static boolean fromBarredUnit(
      Edition edition, @Nullable ReviewRound round, Step step, Signature signature) {
    return step.otherUnitThan() != null
        && signed(edition, round)
            .filter(it -> it.rule().equals(step.otherUnitThan()))
            .map(it -> Objects.requireNonNull(it.signature()).unit())
            .anyMatch(signature.unit()::equals);
  }

  private static Obstacle missing(Step step) {
    return new Obstacle(
        step.elseCode(),
        step.basis(),
        step.elseWords() + "：“" + step.name() + "”尚未签署当前文本",
        "请" + step.whose() + "办理");
  }

  private static Optional<Signature> signatureFor(
      Edition edition, @Nullable ReviewRound round, Step wanted) {
    return signed(edition, round)
        .filter(step -> step.rule().equals(wanted.rule()))
        .filter(step -> Objects.equals(step.unit(), wanted.unit()))
        .filter(step -> step.role().equals(wanted.role()) && step.kind() == wanted.kind())
        .filter(step -> step.checklists().containsAll(wanted.checklists()))
        .map(step -> Objects.requireNonNull(step.signature()))
        .findFirst();
  }

  private static boolean secrecyIsJudged(Edition edition, @Nullable ReviewRound round) {
    return signed(edition, round).anyMatch(step -> step.isClearedFor(edition.hash()));
  }

  private static boolean namesSecrecy(List<Obstacle> obstacles) {
    return obstacles.stream()
        .anyMatch(it -> it.code().equals(ObstacleCode.SECRECY_NOT_CLEARED.name()));
  }

  private static boolean isUndetermined(@Nullable ReviewRound round) {
    return round != null
        && round.steps().stream().anyMatch(it -> it.state() == StepState.UNDETERMINED);
  }

  /** The steps that were signed for the hash that would go out, in a round that counts. */
  private static Stream<Step> signed(Edition edition, @Nullable ReviewRound round) {
    boolean counts =
        round != null
            && (round.state() == ReviewRound.State.OPEN
                || round.state() == ReviewRound.State.APPROVED)
            && round.hash().equals(edition.hash());
    return counts && round != null
        ? round.steps().stream().filter(step -> step.isSignedFor(edition.hash()))
        : Stream.empty();
  }

  private List<Obstacle> ofPublisher(
      Standing at, @Nullable ReviewRound round, Step release, Actor by) {
    PersonId person = new PersonId(by.person());
    if (holders.postOf(by, at, release).isEmpty()) {
      return List.of(
          new Obstacle(
              ObstacleCode.RELEASE_NOT_PERMITTED.name(),
              release.basis(),
              ObstacleCode.RELEASE_NOT_PERMITTED.words(),
              "请" + release.whose() + "发布"));
    }
    if (at.authors().contains(person)) {
      return List.of(
          new Obstacle(
              ObstacleCode.RELEASE_NOT_PERMITTED.name(),
              release.basis(),
              "作者不得发布自己的稿件",
              "请其他" + release.whose() + "发布"));
    }
    if (round != null && reviewers(round).equals(Set.of(person))) {
      return List.of(
          new Obstacle(
              ObstacleCode.RELEASE_NOT_PERMITTED.name(),
              release.basis(),
              "发布人员不得是唯一的审核人",
              "请其他" + release.whose() + "发布"));
    }
    return List.of();
  }

  private static Set<PersonId> reviewers(ReviewRound round) {
    return round.steps().stream()
        .filter(step -> step.kind().isReview() && step.isSignedFor(round.hash()))
        .map(step -> Objects.requireNonNull(step.signature()).person())
        .collect(Collectors.toSet());
  }
}
