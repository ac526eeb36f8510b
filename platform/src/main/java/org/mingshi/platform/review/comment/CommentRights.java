package org.mingshi.platform.review.comment;

import java.util.List;
import java.util.Optional;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.review.Seeing;
import org.mingshi.platform.review.WhatIsMissing;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;

/** Says who may comment, and on what a refusal stands. */
@Component
class CommentRights {

  private final Editions editions;
  private final Seeing seeing;
  private final Reviews reviews;
  private final WhatIsMissing missing;
  private final RulesInForce rules;

  CommentRights(
      Editions editions,
      Seeing seeing,
      Reviews reviews,
      WhatIsMissing missing,
      RulesInForce rules) {
    this.editions = editions;
    this.seeing = seeing;
    this.reviews = reviews;
    this.missing = missing;
    this.rules = rules;
  }

  /**
   * The edition, held until the transaction ends.
   *
   * @throws NotFound when this person does not see such an edition
   */
  Edition held(EditionId id, Actor by) {
    return editions
        .findAndHold(id)
        .filter(edition -> seeing.maySee(by, edition))
        .orElseThrow(() -> new NotFound("edition " + id));
  }

  /** Whether this person could sign a step now, and so may comment and say what is dealt with. */
  boolean reviews(Edition edition, Actor by) {
    Optional<ReviewRound> round = reviews.latest(edition.id());
    return edition instanceof Edition.InReview
        && round.isPresent()
        && round.get().steps().stream()
            .filter(step -> step.state().isOpen() && step.kind() != StepKind.RELEASE)
            .anyMatch(step -> missing.forDecision(edition, round.get(), step, by).isEmpty());
  }

  /** Whether this person may say that the comment is dealt with, or is not. */
  boolean mayResolve(Edition edition, Comment comment, Actor by) {
    return comment.person().equals(new PersonId(by.person())) || reviews(edition, by);
  }

  /** The clauses on which it stands that a reviewer's objection is not passed over. */
  List<Basis> basis(Edition edition) {
    return rules.of(edition.standing()).basisOf(Invariant.REVIEW_BEFORE_RELEASE);
  }
}
