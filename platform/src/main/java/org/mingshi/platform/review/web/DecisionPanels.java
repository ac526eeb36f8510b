package org.mingshi.platform.review.web;

import java.util.Optional;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.WhatIsMissing;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Finds the step in which a person could decide, and what they are asked for there. */
@Component
class DecisionPanels {

  private final WhatIsMissing missing;

  DecisionPanels(WhatIsMissing missing) {
    this.missing = missing;
  }

  /** The open step that this person could sign; where something else stands in the way, with it. */
  Optional<DecisionPanel> of(Edition edition, ReviewRound round, Actor actor) {
    return round.steps().stream()
        .filter(step -> step.state().isOpen() && isDecidedHere(step))
        .map(step -> panel(edition, round, step, actor))
        .filter(it ->
            it.obstacles().stream()
                .noneMatch(o -> o.code().equals(ObstacleCode.NOT_THE_HOLDER.name())))
        .findFirst();
  }

  /** The hand-in has a page of its own, the release a button of its own. */
  private static boolean isDecidedHere(Step step) {
    return step.kind() != StepKind.RELEASE && step.kind() != StepKind.HAND_IN;
  }

  private DecisionPanel panel(Edition edition, ReviewRound round, Step step, Actor actor) {
    WhatIsMissing.Offers offers = missing.offers(edition, round, step);
    Optional<Step> next = next(round, step);
    return new DecisionPanel(
        step,
        missing.checklists(round, step),
        offers,
        missing.remarks(round),
        next.map(Step::whose).orElse(""),
        next.map(Step::name).orElse("待发布"),
        offers.toPreviousStep() ? "退回上一环节" : "退回作者（" + round.submittedByLabel() + "）",
        missing.forDecision(edition, round, step, actor));
  }

  private static Optional<Step> next(ReviewRound round, Step step) {
    return round.steps().stream()
        .filter(it -> it.state() == StepState.WAITING || it.state().isOpen())
        .filter(it -> !it.id().equals(step.id()))
        .findFirst();
  }
}
