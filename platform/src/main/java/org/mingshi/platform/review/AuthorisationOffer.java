package org.mingshi.platform.review;

import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.StepRule;
import org.mingshi.platform.review.StandingAuthorisation.Subject;

/**
 * One thing that a person could authorise for more than one item.
 *
 * @param name in words: {@code 总局网站 / 统计数据}
 * @param step the step of a chain that the consent stands for
 * @param givenIn the unit in which the person holds the role that consents
 */
public record AuthorisationOffer(Subject subject, String name, StepRule step, UnitId givenIn) {

  /** The longest that the regulation lets it stand, in months. */
  public int months() {
    return step.standing().orElseThrow().months();
  }
}
