package org.mingshi.platform.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.regulation.ChainRule;
import org.mingshi.platform.regulation.ChainSelection;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/**
 * Tells a screen, before anybody presses a button, what stands in the way and what would happen. It
 * asks the same judges as the use cases.
 */
@Component
public class WhatIsMissing {

  /**
   * A submission as it would be.
   *
   * @param reason why this chain, in Chinese; null while there is none
   */
  public record Submission(@Nullable String reason, List<Step> steps, List<Obstacle> obstacles) {}

  /**
   * What a person may choose in a step beside giving it back.
   *
   * @param answering whether the step waits for this person's answer, and for nothing else
   * @param refersTo whom they may ask (上报请示); null where the regulation names nobody
   * @param postponing whether they may put it off (缓议)
   * @param secrecy whether a secrecy judgement is signed with the approval
   * @param toPreviousStep whether giving back goes to the step before and not to the author
   */
  public record Offers(
      boolean answering,
      @Nullable Seat refersTo,
      boolean postponing,
      boolean secrecy,
      boolean toPreviousStep) {}

  private final JudgingSubmission submission;
  private final JudgingDecision decision;
  private final JudgingRelease release;
  private final StepChecklists checklists;
  private final Remarks remarks;
  private final StepHolders holders;

  WhatIsMissing(
      JudgingSubmission submission,
      JudgingDecision decision,
      JudgingRelease release,
      StepChecklists checklists,
      Remarks remarks,
      StepHolders holders) {
    this.submission = submission;
    this.decision = decision;
    this.release = release;
    this.checklists = checklists;
    this.remarks = remarks;
    this.holders = holders;
  }

  /** What a submission by this person would meet. */
  public Submission forSubmission(Edition edition, Actor by) {
    JudgingSubmission.Judgement judgement = submission.judge(edition, by);
    ChainSelection.Chosen chain = judgement.chain();
    return new Submission(
        chain == null ? null : chain.reason(), judgement.steps(), judgement.obstacles());
  }

  /** What stands between this person and a decision in the step. */
  public List<Obstacle> forDecision(Edition edition, ReviewRound round, Step step, Actor by) {
    return decision.ofPerson(edition, round, step, by);
  }

  /** The remarks of earlier signers that whoever acts next must take note of. */
  public List<Signature> remarks(ReviewRound round) {
    return remarks.open(round).stream().map(Remarks.Open::signature).toList();
  }

  /** What whoever acts in the step may choose. */
  public Offers offers(Edition edition, ReviewRound round, Step step) {
    List<Checklist> lists = checklists.of(round, step);
    boolean secrecyStep = step.kind() == StepKind.SECRECY_REVIEW;
    return new Offers(
        step.state() == StepState.REFERRED && holders.isAsked(edition.standing(), step),
        secrecyStep ? null : step.refersTo(),
        JudgingAnswers.askPostponing(lists),
        !secrecyStep && JudgingAnswers.askSecrecy(lists),
        round.returnsTo() == ChainRule.Returns.TO_PREVIOUS_STEP
            && Course.canStepBack(round.steps(), step));
  }

  /** What this person has to answer in the step. */
  public List<Checklist> checklists(ReviewRound round, Step step) {
    return checklists.of(round, step);
  }

  /** What has to be there before the release beside signatures, such as an interpretation. */
  public List<Obstacle> beforeRelease(Edition edition) {
    return release.gates(edition);
  }

  /** What stands between this person and a release. */
  public List<Obstacle> forRelease(Edition edition, Actor by) {
    return release.obstacles(edition, by);
  }
}
