package org.mingshi.platform.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says what another binding would change before anybody saves it: which chains, which gates, and
 * where two chains would meet without a winner.
 */
@Component
public class TryingBindings {

  private final ShippedPacks shipped;
  private final PackBindings bindings;
  private final Clock clock;

  TryingBindings(ShippedPacks shipped, PackBindings bindings, Clock clock) {
    this.shipped = shipped;
    this.bindings = bindings;
    this.clock = clock;
  }

  /**
   * One case whose chain would be another one.
   *
   * @param facts the case, such as 部门，一般栏目，重大影响
   * @param before the steps now, or why there is no chain
   * @param after the steps then
   */
  public record ChainChange(String facts, String before, String after) {}

  /**
   * What would change.
   *
   * @param gatesAdded gates that would be asked beside today's, in words
   * @param gatesGone gates that would be asked no more
   * @param conflicts cases in which two chains would fit and no pack says which one wins
   */
  public record Preview(
      List<ChainChange> chains,
      List<String> gatesAdded,
      List<String> gatesGone,
      List<String> conflicts) {

    public boolean isEmpty() {
      return chains.isEmpty() && gatesAdded.isEmpty() && gatesGone.isEmpty() && conflicts.isEmpty();
    }
  }

  /** The packs that can be bound, each in the version of today. */
  public List<Pack> bindable() {
    return shipped.bindable().stream()
        .flatMap(id -> shipped.on(id, LocalDate.now(clock)).stream())
        .toList();
  }

  /**
   * Compares today's rules with those under another binding of one subject.
   *
   * @param inwardsOut the subjects from the innermost to the authority, the changed one among them
   * @param unitKinds the kinds of unit for which to look
   */
  public Preview preview(
      List<SubjectId> inwardsOut, SubjectId changed, List<PackId> packs, List<String> unitKinds) {
    EffectiveRules before = rules(inwardsOut, changed, bindings.boundTo(changed));
    EffectiveRules after = rules(inwardsOut, changed, packs);
    List<ChainChange> chains = new ArrayList<>();
    List<String> conflicts = new ArrayList<>();
    for (String kind : unitKinds) {
      for (String level : FactName.COLUMN_LEVEL.allowed()) {
        for (String impact : FactName.ITEM_IMPACT.allowed()) {
          Facts facts =
              Facts.none()
                  .with(FactName.UNIT_KIND, kind)
                  .with(FactName.COLUMN_LEVEL, level)
                  .with(FactName.COLUMN_KIND, FactName.COLUMN_KIND.allowed().getFirst())
                  .with(FactName.SITE_KIND, FactName.SITE_KIND.allowed().getFirst())
                  .with(FactName.ITEM_ORIGIN, FactName.ITEM_ORIGIN.allowed().getFirst())
                  .with(FactName.ITEM_IMPACT, impact);
          String words =
              "%s，%s栏目，影响%s"
                  .formatted(
                      FactName.UNIT_KIND.labelOf(kind),
                      FactName.COLUMN_LEVEL.labelOf(level),
                      FactName.ITEM_IMPACT.labelOf(impact));
          ChainSelection then = after.chainFor(facts);
          if (then instanceof ChainSelection.None none
              && none.why().code().equals(ObstacleCode.CHAIN_AMBIGUOUS.name())) {
            conflicts.add(words + "：" + none.why().words());
          }
          String now = inWords(before.chainFor(facts));
          if (!now.equals(inWords(then))) {
            chains.add(new ChainChange(words, now, inWords(then)));
          }
        }
      }
    }
    Set<String> gatesBefore = gates(before);
    Set<String> gatesAfter = gates(after);
    return new Preview(
        chains,
        gatesAfter.stream().filter(it -> !gatesBefore.contains(it)).toList(),
        gatesBefore.stream().filter(it -> !gatesAfter.contains(it)).toList(),
        conflicts);
  }

  private EffectiveRules rules(List<SubjectId> inwardsOut, SubjectId changed, List<PackId> packs) {
    List<PackId> ids = new ArrayList<>();
    for (SubjectId subject : inwardsOut.reversed()) {
      ids.addAll(subject.equals(changed) ? packs : bindings.boundTo(subject));
    }
    return EffectiveRules.of(shipped.withBaseline(ids, LocalDate.now(clock)));
  }

  private static String inWords(ChainSelection selection) {
    return switch (selection) {
      case ChainSelection.Chosen chosen ->
          chosen.steps().stream().map(StepRule::name).collect(Collectors.joining(" → "));
      case ChainSelection.None none -> none.why().words();
    };
  }

  private static Set<String> gates(EffectiveRules rules) {
    return rules.packs().stream()
        .flatMap(pack -> pack.gates().stream())
        .map(gate -> gate.elseWords() + "（" + Basis.cite(gate.basis()) + "）")
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
