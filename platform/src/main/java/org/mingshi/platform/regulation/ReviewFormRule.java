package org.mingshi.platform.regulation;

import java.util.List;

/**
 * How a regulation calls the form on which reviews are written down.
 *
 * @param title without brackets: {@code 云州区政府门户网站信息发布审查表}
 */
public record ReviewFormRule(String title, List<Basis> basis) {
  /** Takes a copy. */
  public ReviewFormRule {
    basis = List.copyOf(basis);
  }
}
