package org.mingshi.platform.regulation;

import java.util.List;

/**
 * An obstacle code that a pack adds to the engine's: {@code FORM_MISSING}.
 *
 * @param words what is missing, in Chinese
 * @param help who can help, in Chinese
 */
public record DeclaredObstacle(String code, String words, String help, List<Basis> basis) {
  /** Takes a copy. */
  public DeclaredObstacle {
    basis = List.copyOf(basis);
  }
}
