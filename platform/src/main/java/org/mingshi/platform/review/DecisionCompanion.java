package org.mingshi.platform.review;

import java.util.List;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.shell.Actor;

/**
 * Something that goes out together with a decision, such as comments that were kept back until
 * then. Offered as a bean; asked and told inside the transaction of the decision.
 */
public interface DecisionCompanion {

  /** What stands against going on, whoever signs and wherever; empty for nothing. */
  List<Obstacle> againstGoingOn(Edition edition);

  /** What this person has yet to send that contradicts going on; empty for nothing. */
  List<Obstacle> againstOwnApproval(Edition edition, Actor by);

  /** The decision was signed, whatever it says. */
  void decided(Edition edition, Actor by);
}
