package org.mingshi.platform.regulation;

import java.util.List;

/**
 * Something that must be so before a moment, beside the signatures.
 *
 * @param elseCode the obstacle when it is not so: {@code RESPONSIBLE_MISSING}
 * @param elseWords the words of that obstacle, in Chinese
 * @param help who can help, in Chinese
 */
public record Gate(
    String id,
    GateMoment at,
    Condition when,
    GateNeed need,
    String elseCode,
    String elseWords,
    String help,
    List<Basis> basis) {
  /** The obstacle when it is not so. */
  public Obstacle obstacle() {
    return new Obstacle(elseCode, basis, elseWords, help);
  }

  /** The obstacle with words that say exactly what is missing: {@code 区教委未明确主要负责人}. */
  public Obstacle obstacle(String words) {
    return new Obstacle(elseCode, basis, words, help);
  }
}
