package org.mingshi.platform.regulation.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.ChainRule;
import org.mingshi.platform.regulation.Condition;
import org.mingshi.platform.regulation.Separation;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.regulation.StepRule;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads {@code chains}: first those with steps of their own, then those that borrow them. */
final class ChainReader {
  private final PackContext pack;
  private final Map<String, Entry> entries;
  private final Map<String, ChainRule> chains = new LinkedHashMap<>();

  ChainReader(PackContext pack, Map<String, Entry> entries) {
    this.pack = pack;
    this.entries = entries;
  }

  List<ChainRule> read() {
    entries.forEach((id, entry) -> {
      if (!entry.has("steps-of")) {
        chains.put(id, chain(id, entry));
      }
    });
    Map<String, ChainRule> withSteps = Map.copyOf(chains);
    entries.forEach((id, entry) -> {
      if (entry.has("steps-of")) {
        chains.put(id, borrowing(id, entry, withSteps));
      }
    });
    List<String> circles = new Cycles(over()).found();
    entries.forEach((id, entry) -> {
      Optional.ofNullable(chains.get(id)).ifPresent(chain -> checkReferences(entry, chain));
      if (circles.contains(id)) {
        entry.wrongAt("over", "chain '" + id + "' would beat itself through 'over'");
      }
    });
    return List.copyOf(chains.values());
  }

  private ChainRule chain(String id, Entry entry) {
    List<Basis> basis = pack.basis(entry);
    Separation separation = entry.choice("separation", Separation.class, Separation.CONTENT);
    List<StepRule> steps = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : entry.list("steps")) {
      Entry inner = entry.inner(node, "a step of chain '" + id + "'");
      StepRule step = new StepReader(pack).read(inner, basis, separation);
      if (!ids.add(step.id())) {
        inner.wrong(node, "the step '" + step.id() + "' stands twice in chain '" + id + "'");
      }
      step.otherUnitThan()
          .filter(other -> !ids.contains(other) || other.equals(step.id()))
          .ifPresent(other ->
              inner.wrongAt("other-unit-than", "there is no earlier step '" + other + "'"));
      steps.add(step);
    }
    return finish(id, entry, basis, separation, steps);
  }

  private ChainRule borrowing(String id, Entry entry, Map<String, ChainRule> withSteps) {
    List<Basis> basis = pack.basis(entry);
    String lender = entry.text("steps-of");
    ChainRule from = withSteps.get(lender);
    if (from == null) {
      entry.wrongAt("steps-of", "there is no chain '" + lender + "' with steps of its own");
    }
    if (entry.has("steps")) {
      entry.wrongAt("steps", "a chain has 'steps' or 'steps-of', not both");
      entry.find("steps");
    }
    return from == null
        ? finish(id, entry, basis, Separation.CONTENT, List.of())
        : finish(id, entry, basis, from.separation(), from.steps());
  }

  private ChainRule finish(
      String id, Entry entry, List<Basis> basis, Separation separation, List<StepRule> steps) {
    entry.mustBeKebab(id, entry.node());
    Condition when = new ConditionReader(pack).when(entry);
    ChainRule chain =
        new ChainRule(
            id,
            entry.text("name"),
            pack.version,
            when,
            new LinkedHashSet<>(entry.texts("over")),
            addsTo(entry),
            entry.optionalText("before"),
            entry.flag("keeps-first-step", false),
            entry.choice("returns", ChainRule.Returns.class, ChainRule.Returns.TO_AUTHOR),
            separation,
            steps,
            basis);
    checkSteps(entry, chain);
    entry.done();
    return chain;
  }

  private static ChainRule.AddsTo addsTo(Entry entry) {
    Optional<Node> node = entry.find("adds-to");
    if (node.isEmpty()) {
      return new ChainRule.AddsTo.Nothing();
    }
    if (node.get() instanceof ScalarNode scalar) {
      if (!scalar.getValue().equals("any")) {
        entry.wrong(scalar, "'adds-to' is any, or a list of chains");
      }
      return new ChainRule.AddsTo.AnyChain();
    }
    return new ChainRule.AddsTo.Chains(new LinkedHashSet<>(entry.texts("adds-to")));
  }

  private static void checkSteps(Entry entry, ChainRule chain) {
    if (!(entry.node() instanceof MappingNode)
        || (entry.has("steps-of") && chain.steps().isEmpty())) {
      return;
    }
    long releases = chain.steps().stream().filter(step -> step.kind() == StepKind.RELEASE).count();
    if (chain.steps().isEmpty()) {
      entry.wrong(entry.node(), "chain '" + chain.id() + "' needs 'steps'");
    } else if (chain.isAddition() && releases > 0) {
      entry.wrongAt("steps", "a chain that adds to others has no release step");
    } else if (!chain.isAddition()
        && (releases != 1 || chain.steps().getLast().kind() != StepKind.RELEASE)) {
      entry.wrongAt("steps", "a chain ends with its one release step");
    }
    if (chain.isAddition() && (!chain.over().isEmpty() || chain.keepsFirstStep())) {
      entry.wrong(
          entry.node(),
          "a chain that adds to others beats none: 'over' and 'keeps-first-step' do not fit");
    }
    if (!chain.isAddition() && chain.before().isPresent()) {
      entry.wrongAt("before", "'before' belongs to a chain that adds to others");
    }
  }

  private void checkReferences(Entry entry, ChainRule chain) {
    chain.over().forEach(other -> mustStandAlone(entry, "over", other));
    if (chain.addsTo() instanceof ChainRule.AddsTo.Chains(Set<String> ids)) {
      ids.forEach(other -> mustStandAlone(entry, "adds-to", other));
    }
    chain
        .before()
        .filter(step ->
            !step.equals("release")
                && chains.values().stream()
                    .filter(other -> !other.isAddition())
                    .flatMap(other -> other.steps().stream())
                    .noneMatch(other -> other.id().equals(step)))
        .ifPresent(step -> entry.wrongAt("before", "no chain has a step '" + step + "'"));
  }

  private void mustStandAlone(Entry entry, String key, String other) {
    ChainRule found = chains.get(other);
    if (found == null) {
      entry.wrongAt(key, "there is no chain '" + other + "' in this pack");
    } else if (found.isAddition()) {
      entry.wrongAt(
          key, "chain '" + other + "' itself adds to others: that is a circle or has no end");
    }
  }

  private Map<String, Set<String>> over() {
    Map<String, Set<String>> edges = new LinkedHashMap<>();
    chains.forEach((id, chain) -> edges.put(id, chain.over()));
    return edges;
  }
}
