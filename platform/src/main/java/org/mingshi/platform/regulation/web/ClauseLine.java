package org.mingshi.platform.regulation.web;

import java.util.List;
import org.mingshi.platform.regulation.Clause;
import org.mingshi.platform.regulation.RuleLine;

/**
 * A clause with what carries it out, and how often it worked this year in the reader's authority.
 */
public record ClauseLine(Clause clause, List<RuleLine> rules, long fired, long refused) {

  /** What the program does for it, in Chinese. */
  public String kind() {
    return switch (clause.kind()) {
      case ENFORCED -> "程序保证";
      case SUPPORTED -> "程序支持";
      case CONTEXT -> "说明性条款";
    };
  }
}
