package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Optional;

/**
 * A time limit: {@code a correction is answered within 2 working days}.
 *
 * @param subject what it hangs on, kebab-case: {@code correction}
 * @param from the event that starts it; its day is not counted
 * @param until the event that ends it
 * @param backwards counted back from the event, for what must be done before it
 * @param rolls whether a last day that is no working day moves to the next one
 * @param byDefault the text gives no figure for this; another pack may
 */
public record ClockRule(
    String id,
    Role role,
    String subject,
    String from,
    String until,
    Period within,
    boolean backwards,
    boolean rolls,
    List<Pause> pauses,
    List<Restart> restarts,
    Optional<Extension> extension,
    boolean byDefault,
    List<Basis> basis) {
  /** Takes copies. */
  public ClockRule {
    pauses = List.copyOf(pauses);
    restarts = List.copyOf(restarts);
    basis = List.copyOf(basis);
  }

  /** What passing it means. */
  public enum Role {
    /** A breach. */
    LIMIT,
    /** A warning only. */
    TARGET,
    /** It must lie so long before an event. */
    MINIMUM_LEAD
  }

  /** A stretch that is not counted: the days after {@code from} through {@code to}. */
  public record Pause(String from, String to) {}

  /** An event that starts a fresh period. */
  public record Restart(String event, boolean once) {}

  /**
   * A longer period.
   *
   * @param most the most units that may be added
   * @param approvedBy role id, where the text names one
   */
  public record Extension(String event, int most, boolean once, Optional<String> approvedBy) {}
}
