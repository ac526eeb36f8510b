package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of one regulation: all its clauses, and the rules that run.
 *
 * @param title without brackets: {@code 重庆市璧山区政府网站管理办法}
 * @param baseline bound first everywhere; exactly one shipped pack is
 */
public record Pack(
    PackVersion version,
    String title,
    boolean baseline,
    List<Clause> clauses,
    List<RoleRule> roles,
    List<ItemClass> classes,
    List<FlagRule> flags,
    Optional<ImpactRule> impact,
    List<DeclaredObstacle> obstacles,
    Map<Invariant, List<Basis>> invariants,
    List<Checklist> checklists,
    List<ChainRule> chains,
    List<Gate> gates,
    List<SubmissionRule> submission,
    Optional<ColumnRules> columns,
    Optional<TakeDownRule> takeDown,
    Optional<ReviewFormRule> reviewForm,
    List<ClockRule> clocks,
    List<CadenceRule> cadences,
    List<RetentionRule> retention,
    AdministrationRules administration) {
  /** Takes copies. */
  public Pack {
    clauses = List.copyOf(clauses);
    roles = List.copyOf(roles);
    classes = List.copyOf(classes);
    flags = List.copyOf(flags);
    obstacles = List.copyOf(obstacles);
    invariants = Map.copyOf(invariants);
    checklists = List.copyOf(checklists);
    chains = List.copyOf(chains);
    gates = List.copyOf(gates);
    submission = List.copyOf(submission);
    clocks = List.copyOf(clocks);
    cadences = List.copyOf(cadences);
    retention = List.copyOf(retention);
  }

  /** The pack's name, the same in all versions. */
  public PackId id() {
    return version.pack();
  }

  /** One clause. */
  public Optional<Clause> clause(String no) {
    return clauses.stream().filter(clause -> clause.no().equals(no)).findFirst();
  }
}
