package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Set;
import org.mingshi.platform.shell.api.ApiProblem;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.Problem.Kind;

/**
 * Says obstacles to programs: the same list that people read, under the status that fits it.
 *
 * <p>Example: {@code NOT_THE_HOLDER} alone is 403, {@code WRONG_STATE} among others 409, everything
 * else 422.
 */
public final class Refusals {

  private static final Set<String> MOVED =
      Set.of("REVISION_OUTDATED", "APPROVAL_OUTDATED", "WRONG_STATE", "NOT_EDITABLE");
  private static final String OUTDATED = "REVISION_OUTDATED";
  private static final String RIGHT_MISSING = "_NOT_PERMITTED";

  private Refusals() {}

  /** The answer for these obstacles, to be thrown. */
  public static ApiProblem of(List<Obstacle> obstacles) {
    return of(obstacles, false);
  }

  /**
   * The same, where the request may have named the text it is about in {@code If-Match}; then an
   * outdated one is 412, as RFC 9110 has it.
   */
  public static ApiProblem of(List<Obstacle> obstacles, boolean named) {
    return new ApiProblem(Problem.ofObstacles(kind(obstacles, named), hindrances(obstacles)));
  }

  /** The obstacles as programs read them, also where nothing was tried. */
  public static List<Problem.Hindrance> hindrances(List<Obstacle> obstacles) {
    return obstacles.stream()
        .map(it -> new Problem.Hindrance(it.code(), clauses(it.basis()), it.words(), it.help()))
        .toList();
  }

  /** Clauses as programs read them. */
  public static List<Problem.Basis> clauses(List<Basis> basis) {
    return basis.stream().map(it -> new Problem.Basis(it.toString(), it.cite())).toList();
  }

  private static Kind kind(List<Obstacle> obstacles, boolean named) {
    List<String> codes = obstacles.stream().map(Obstacle::code).toList();
    if (named && codes.contains(OUTDATED)) {
      return Kind.PRECONDITION_FAILED;
    }
    if (codes.stream().anyMatch(MOVED::contains)) {
      return Kind.CONFLICT;
    }
    boolean rightsOnly =
        codes.stream()
            .allMatch(
                it -> it.endsWith(RIGHT_MISSING) || it.equals(ObstacleCode.NOT_THE_HOLDER.name()));
    return rightsOnly ? Kind.NOT_PERMITTED : Kind.OBSTACLES;
  }
}
