package org.mingshi.platform.shell;

/**
 * Says that something cannot be arranged as asked: a unit, a post, a site. Nothing was changed. A
 * page shows the {@link #problem()} beside the field, an import beside the cell.
 *
 * <p>Each room has its own kind of it, so that a stack trace says where it comes from.
 */
public abstract class ArrangementRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  protected ArrangementRefused(Problem problem) {
    super(problem.code() + ": " + problem.words());
    this.problem = problem;
  }

  /** For log and tests in English, for people in Chinese. */
  protected ArrangementRefused(Problem problem, String detail) {
    super(problem.code() + ": " + detail);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
