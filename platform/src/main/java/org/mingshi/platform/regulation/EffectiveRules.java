package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What several packs say together; see {@link Regulations#rulesFor}. */
public interface EffectiveRules {
  /** The packs in order, the baseline first. */
  List<Pack> packs();

  /** The versions to store with whatever starts under these rules. */
  default List<PackVersion> versions() {
    return packs().stream().map(Pack::version).toList();
  }

  /**
   * Who must review an item with these facts, in which order, and why. Never throws: no chain, two
   * chains or a missing detail is {@link ChainSelection.None} with its clause.
   */
  ChainSelection chainFor(Facts facts);

  /** The gates that apply at this moment, of all packs together. */
  List<Gate> gates(GateMoment at, Facts facts);

  /**
   * Who may send an item with these facts into review: every one of these rules must be satisfied.
   */
  List<SubmissionRule> submission(Facts facts);

  /** What the packs ask of columns, those of each pack that asks anything. */
  List<ColumnRules> columnRules();

  /** The flags of all packs, each id once, as the outermost pack that declares it writes it. */
  List<FlagRule> flags();

  /** One flag. */
  default Optional<FlagRule> flag(String id) {
    return flags().stream().filter(flag -> flag.id().equals(id)).findFirst();
  }

  /** The role of this id as the innermost pack that declares it writes it. */
  Optional<RoleRule> role(String id);

  /** The classes an editor may choose from, of all packs, each id once. */
  List<ItemClass> classes();

  /** The roles that may lower an item's impact level, with a reason; any reviewer may raise it. */
  Set<String> mayLowerImpact();

  /** Who may take an item down at once beside the releasing persons, of all packs together. */
  List<TakeDownRule> takeDown();

  /** The roles that release in any chain of these packs. */
  Set<String> releasingRoles();

  /**
   * The clauses on which one of the engine's own invariants stands, the most local first; never
   * empty.
   */
  List<Basis> basisOf(Invariant invariant);

  /** The obstacle with which an invariant refuses. */
  default Obstacle obstacle(ObstacleCode code, Invariant invariant, String help) {
    return new Obstacle(code.name(), basisOf(invariant), code.words(), help);
  }

  /** What each pack asks of those who arrange sites, columns and units; the most local first. */
  default List<AdministrationRules> administration() {
    return packs().reversed().stream().map(Pack::administration).toList();
  }

  /** The rules of these packs in this order, the baseline first. */
  static EffectiveRules of(List<Pack> packs) {
    return new SelectedRules(packs);
  }
}
