package org.mingshi.platform.regulation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * At least one pack is broken. Nothing of it is loaded, and the program does not start with a
 * broken shipped pack: people would believe in a rule that does not run.
 */
public final class PackRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<PackProblem> problems;

  /** All that is wrong, in the order of files and lines. */
  public PackRejected(List<PackProblem> problems) {
    super(problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem found, at least one. */
  public List<PackProblem> problems() {
    return problems;
  }
}
