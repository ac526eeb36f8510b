package org.mingshi.platform.shell.api;

/** Thrown by an adapter of the JSON interface to answer with a problem document. */
public final class ApiProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ApiProblem(Problem problem) {
    super(problem.code());
    this.problem = problem;
  }

  /** Says only which kind of problem it is, and what is wrong in this case, in Chinese. */
  public static ApiProblem of(Problem.Kind kind, String detail) {
    return new ApiProblem(Problem.of(kind, detail));
  }

  public Problem problem() {
    return problem;
  }
}
