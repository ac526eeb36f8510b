package org.mingshi.platform.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of an ordered list of packs; the baseline stands first. */
record SelectedRules(List<Pack> packs) implements EffectiveRules {
  SelectedRules {
    packs = List.copyOf(packs);
  }

  @Override
  public ChainSelection chainFor(Facts facts) {
    return new ChainSelecting(this, facts).select();
  }

  @Override
  public List<Gate> gates(GateMoment at, Facts facts) {
    return packs.stream()
        .flatMap(pack -> pack.gates().stream())
        .filter(gate -> gate.at() == at && gate.when().test(facts) != Condition.Verdict.NO)
        .toList();
  }

  @Override
  public List<SubmissionRule> submission(Facts facts) {
    return packs.stream()
        .flatMap(pack -> pack.submission().stream())
        .filter(rule -> rule.when().test(facts) != Condition.Verdict.NO)
        .toList();
  }

  @Override
  public List<ColumnRules> columnRules() {
    return packs.stream().flatMap(pack -> pack.columns().stream()).toList();
  }

  @Override
  public List<FlagRule> flags() {
    Map<String, FlagRule> byId = new LinkedHashMap<>();
    packs.stream()
        .flatMap(pack -> pack.flags().stream())
        .forEach(one -> byId.putIfAbsent(one.id(), one));
    return List.copyOf(byId.values());
  }

  @Override
  public Optional<RoleRule> role(String id) {
    return packs.reversed().stream()
        .flatMap(pack -> pack.roles().stream())
        .filter(role -> role.id().equals(id))
        .findFirst();
  }

  @Override
  public List<ItemClass> classes() {
    Map<String, ItemClass> byId = new LinkedHashMap<>();
    packs.stream()
        .flatMap(pack -> pack.classes().stream())
        .forEach(one -> byId.putIfAbsent(one.id(), one));
    return List.copyOf(byId.values());
  }

  @Override
  public Set<String> mayLowerImpact() {
    Set<String> roles = new LinkedHashSet<>();
    packs.stream()
        .flatMap(pack -> pack.impact().stream())
        .flatMap(impact -> impact.loweredBy().stream())
        .forEach(role -> roles.add(role.id()));
    return roles;
  }

  @Override
  public List<TakeDownRule> takeDown() {
    return packs.stream().flatMap(pack -> pack.takeDown().stream()).toList();
  }

  @Override
  public Set<String> releasingRoles() {
    return packs.stream()
        .flatMap(pack -> pack.chains().stream())
        .flatMap(chain -> chain.steps().stream())
        .filter(step -> step.kind() == StepKind.RELEASE)
        .map(step -> step.role().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Basis> basisOf(Invariant invariant) {
    List<Basis> basis = new ArrayList<>();
    packs
        .reversed()
        .forEach(pack -> basis.addAll(pack.invariants().getOrDefault(invariant, List.of())));
    return List.copyOf(basis);
  }
}
