package org.mingshi.platform.testing;

import java.util.List;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.Outcome;

/** Reads outcomes for assertions. */
public final class Outcomes {

  private Outcomes() {}

  /** Fails with the obstacles when it was refused. */
  public static void expectDone(Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      throw new AssertionError("refused: " + refused.obstacles());
    }
  }

  /** The obstacle codes; none when it was done. */
  public static List<String> codes(Outcome outcome) {
    return obstacles(outcome).stream().map(Obstacle::code).toList();
  }

  /** The clauses of the obstacles with this code, as the API says them. */
  public static List<String> clauses(Outcome outcome, String code) {
    return obstacles(outcome).stream()
        .filter(it -> it.code().equals(code))
        .flatMap(it -> it.basis().stream())
        .map(Object::toString)
        .distinct()
        .toList();
  }

  /** The words of the obstacles. */
  public static List<String> words(Outcome outcome) {
    return obstacles(outcome).stream().map(Obstacle::words).toList();
  }

  private static List<Obstacle> obstacles(Outcome outcome) {
    return outcome instanceof Outcome.Refused refused ? refused.obstacles() : List.of();
  }
}
