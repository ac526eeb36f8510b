package org.mingshi.platform.regulation;

import java.util.List;

/** Something that is kept at least so long: {@code a review record is kept 36 months}. */
public record RetentionRule(
    String id, String subject, String from, String until, Period keep, List<Basis> basis) {
  /** Takes a copy. */
  public RetentionRule {
    basis = List.copyOf(basis);
  }
}
