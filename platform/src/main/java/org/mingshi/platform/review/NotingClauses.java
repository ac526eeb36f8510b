package org.mingshi.platform.review;

import java.util.Collection;
import java.util.List;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.ClauseUse;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Notes which clauses let an act on an edition go on, or stood in its way. */
@Component
class NotingClauses {

  private final ClauseUse uses;

  NotingClauses(ClauseUse uses) {
    this.uses = uses;
  }

  /** These clauses let the act go on. */
  void fired(Actor by, String what, EditionId edition, Collection<Basis> basis) {
    uses.fired(by, what, "/editions/" + edition, basis);
  }

  /**
   * These obstacles stood in the way.
   *
   * @param action the ledger's word for the refused try
   */
  void refused(Actor by, String action, EditionId edition, List<Obstacle> obstacles) {
    uses.refused(
        by,
        what(action),
        "/editions/" + edition,
        obstacles.stream().flatMap(it -> it.basis().stream()).toList());
  }

  private static String what(String action) {
    return action.startsWith("edition.submission")
        ? "送审"
        : action.startsWith("edition.release") ? "发布" : "审核";
  }
}
