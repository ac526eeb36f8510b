package org.mingshi.platform.regulation.web;

import java.util.List;
import org.mingshi.platform.regulation.ClauseKind;
import org.mingshi.platform.regulation.Pack;

/**
 * A pack in the list.
 *
 * @param places where the reader's authority has bound it; empty: nowhere
 */
public record PackLine(Pack pack, List<String> places) {

  /** How many clauses are carried out by the program itself. */
  public long enforced() {
    return of(ClauseKind.ENFORCED);
  }

  /** How many are served by a form, a register, a report. */
  public long supported() {
    return of(ClauseKind.SUPPORTED);
  }

  /** Whether it holds nowhere in the reader's authority. */
  boolean isElsewhere() {
    return !pack.baseline() && places.isEmpty();
  }

  private long of(ClauseKind kind) {
    return pack.clauses().stream().filter(clause -> clause.kind() == kind).count();
  }
}
