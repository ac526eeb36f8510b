package org.mingshi.platform.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Gate;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.StepRule;
import org.mingshi.platform.regulation.SubmissionRule;
import org.mingshi.platform.review.ReviewRound.Step;

/**
 * What would happen to a made-up item.
 *
 * @param reason why this chain, in Chinese; null while there is none
 * @param steps in order; empty while there is no chain
 * @param submission what must be so before it goes into review
 * @param release what must be so before it goes to the public
 * @param submitters who may submit it; empty: whoever writes for the unit
 * @param obstacles what would stand in its way now
 */
public record Trial(
    EffectiveRules rules,
    @Nullable String reason,
    List<Basis> basis,
    List<Station> steps,
    List<Gate> submission,
    List<Gate> release,
    List<SubmissionRule> submitters,
    List<Obstacle> obstacles) {

  /**
   * One step in one place.
   *
   * @param holders who could sign it today
   */
  public record Station(StepRule rule, Step step, List<Holder> holders) {}
}
