package org.mingshi.platform.regulation;

import java.util.List;

/**
 * One reason why something may not happen now. A refusal is a list of these, never an exception, so
 * that a person sees at once everything that is missing.
 *
 * @param code the engine's ({@link ObstacleCode}) or one that a pack declares: {@code NOT_APPROVED}
 * @param basis the clauses it stands on; never empty
 * @param words what is missing, in Chinese
 * @param help who can help, in Chinese
 */
public record Obstacle(String code, List<Basis> basis, String words, String help) {
  /** Refuses an obstacle without a clause: nobody is stopped without a ground. */
  public Obstacle {
    basis = List.copyOf(basis);
    if (basis.isEmpty()) {
      throw new IllegalArgumentException(code + " has no basis");
    }
  }
}
