package org.mingshi.platform.review;

import java.util.List;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Asks everything that goes along with decisions, whichever way a decision is made. */
@Component
class Companions {

  private final List<DecisionCompanion> all;

  Companions(List<DecisionCompanion> all) {
    this.all = List.copyOf(all);
  }

  /** What this person has left open that an approval by them cannot pass over. */
  List<Obstacle> against(Decide.Choice choice, Edition edition, Actor by) {
    return JudgingChoice.goesOn(choice)
        ? all.stream().flatMap(it -> it.againstOwnApproval(edition, by).stream()).toList()
        : List.of();
  }

  /** What follows from a decision, in its transaction. */
  void decided(Edition edition, Actor by) {
    all.forEach(it -> it.decided(edition, by));
  }
}
