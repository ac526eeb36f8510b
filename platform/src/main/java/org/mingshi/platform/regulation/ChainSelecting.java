package org.mingshi.platform.regulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingshi.platform.regulation.Condition.Verdict;

/**
 * Looks for the chain of one item: in each pack the one that fits and that no other fitting one
 * beats, then what other chains add.
 */
final class ChainSelecting {
  private static final String WHO_CONFIGURES = "请联系网站主管单位补充或明确审核流程";

  private final SelectedRules rules;
  private final Facts facts;
  private final Set<FactName> unknown = new LinkedHashSet<>();
  private final List<Basis> unknownBasis = new ArrayList<>();

  ChainSelecting(SelectedRules rules, Facts facts) {
    this.rules = rules;
    this.facts = facts;
  }

  ChainSelection select() {
    List<ChainRule> base = new ArrayList<>();
    for (Pack pack : rules.packs()) {
      List<ChainRule> best = best(pack);
      if (unknown.isEmpty() && best.size() > 1) {
        return ambiguous(best);
      }
      base.addAll(best);
    }
    List<ChainRule> added =
        rules.packs().stream().flatMap(pack -> additions(pack, base).stream()).toList();
    StepMerge merge = new StepMerge();
    for (ChainRule chain : base) {
      List<StepRule> steps = new ArrayList<>(keptFirstStep(chain));
      steps.addAll(holding(chain));
      merge.join(chain, steps);
    }
    added.forEach(chain -> merge.join(chain, holding(chain)));
    if (!unknown.isEmpty()) {
      return detailMissing();
    }
    if (base.isEmpty()) {
      return none(ObstacleCode.CHAIN_NOT_CONFIGURED, configurationBasis(), "没有适用于本稿件的审核流程");
    }
    if (merge.releases() > 1) {
      return ambiguous(base);
    }
    return new ChainSelection.Chosen(
        base,
        added,
        merge.steps(),
        new ChainReason(base, added, merge.steps()).sentence(),
        basis(base, added));
  }

  /**
   * The fitting chains of one pack that no fitting chain beats; where it hangs on an unknown fact,
   * that is noted.
   */
  private List<ChainRule> best(Pack pack) {
    List<ChainRule> alone = pack.chains().stream().filter(chain -> !chain.isAddition()).toList();
    List<ChainRule> fitting =
        alone.stream().filter(chain -> chain.when().test(facts) == Verdict.YES).toList();
    Set<String> beaten =
        fitting.stream()
            .flatMap(chain -> beatenBy(chain, alone).stream())
            .collect(Collectors.toSet());
    alone.stream()
        .filter(
            chain -> chain.when().test(facts) == Verdict.UNKNOWN && !beaten.contains(chain.id()))
        .forEach(chain -> noteUnknown(chain.when(), chain.basis()));
    return fitting.stream().filter(chain -> !beaten.contains(chain.id())).toList();
  }

  private static Set<String> beatenBy(ChainRule winner, List<ChainRule> chains) {
    Set<String> beaten = new HashSet<>();
    List<String> open = new ArrayList<>(winner.over());
    while (!open.isEmpty()) {
      String id = open.removeLast();
      if (beaten.add(id)) {
        chains.stream()
            .filter(chain -> chain.id().equals(id))
            .forEach(chain -> open.addAll(chain.over()));
      }
    }
    return beaten;
  }

  private List<ChainRule> additions(Pack pack, List<ChainRule> base) {
    List<ChainRule> added = new ArrayList<>();
    for (ChainRule chain : pack.chains()) {
      boolean meant =
          switch (chain.addsTo()) {
            case ChainRule.AddsTo.Nothing nothing -> false;
            case ChainRule.AddsTo.AnyChain any -> !base.isEmpty();
            case ChainRule.AddsTo.Chains(Set<String> ids) ->
                base.stream()
                    .anyMatch(one -> one.pack().equals(chain.pack()) && ids.contains(one.id()));
          };
      if (meant && holds(chain.when(), chain.basis())) {
        added.add(chain);
      }
    }
    return added;
  }

  private List<StepRule> holding(ChainRule chain) {
    return chain.steps().stream().filter(step -> holds(step.when(), step.basis())).toList();
  }

  /**
   * The first review of the chain that would have been taken, where the winner keeps it, after what
   * that chain itself would have kept.
   */
  private List<StepRule> keptFirstStep(ChainRule winner) {
    if (!winner.keepsFirstStep()) {
      return List.of();
    }
    List<ChainRule> losers =
        rules.packs().stream()
            .flatMap(pack -> pack.chains().stream())
            .filter(
                chain -> chain.pack().equals(winner.pack()) && winner.over().contains(chain.id()))
            .filter(chain -> chain.when().test(facts) == Verdict.YES)
            .toList();
    List<StepRule> kept = new ArrayList<>();
    losers.stream()
        .filter(loser -> losers.stream().noneMatch(other -> other.over().contains(loser.id())))
        .limit(1)
        .forEach(loser -> {
          kept.addAll(keptFirstStep(loser));
          holding(loser).stream()
              .filter(step -> step.kind() == StepKind.REVIEW)
              .limit(1)
              .forEach(kept::add);
        });
    return kept;
  }

  private boolean holds(Condition condition, List<Basis> basis) {
    Verdict verdict = condition.test(facts);
    if (verdict == Verdict.UNKNOWN) {
      noteUnknown(condition, basis);
    }
    return verdict == Verdict.YES;
  }

  private void noteUnknown(Condition condition, List<Basis> basis) {
    condition.asks().stream()
        .filter(fact -> facts.find(fact).isEmpty())
        .filter(fact -> !fact.type().isNoneUnlessGiven())
        .forEach(unknown::add);
    unknownBasis.addAll(basis);
  }

  private ChainSelection detailMissing() {
    String labels = unknown.stream().map(FactName::label).sorted().collect(Collectors.joining("、"));
    return new ChainSelection.None(
        new Obstacle(
            ObstacleCode.DETAIL_MISSING.name(),
            unknownBasis.stream().distinct().toList(),
            "尚未填写" + labels + "，不能确定审核流程",
            "请作者补充后再送审"));
  }

  private ChainSelection ambiguous(List<ChainRule> chains) {
    String names =
        chains.stream().map(chain -> "“" + chain.name() + "”").collect(Collectors.joining("、"));
    return none(
        ObstacleCode.CHAIN_AMBIGUOUS, basis(chains, List.of()), "审核流程" + names + "同时适用，制度未说明以哪条为准");
  }

  private static ChainSelection none(ObstacleCode code, List<Basis> basis, String words) {
    return new ChainSelection.None(new Obstacle(code.name(), basis, words, WHO_CONFIGURES));
  }

  /**
   * The clause that asks for a configured chain, where a pack has one; otherwise the engine's own
   * ground.
   */
  private List<Basis> configurationBasis() {
    Optional<Gate> gate =
        rules.packs().reversed().stream()
            .flatMap(pack -> pack.gates().stream())
            .filter(one -> one.need() instanceof GateNeed.ChainWithHolders)
            .findFirst();
    return gate.map(Gate::basis).orElseGet(() -> rules.basisOf(Invariant.REVIEW_BEFORE_RELEASE));
  }

  private static List<Basis> basis(List<ChainRule> base, List<ChainRule> added) {
    Set<Basis> all = new LinkedHashSet<>();
    base.forEach(chain -> all.addAll(chain.basis()));
    added.forEach(chain -> all.addAll(chain.basis()));
    return List.copyOf(all);
  }
}
