package org.mingshi.platform.review.web;

import java.util.List;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.WhatIsMissing;

/**
 * What a person is asked for in a step.
 *
 * @param remarks of earlier signers, to be taken note of
 * @param next who comes next when it goes on, "" for nobody
 * @param nextStep what is done next: {@code 保密审查}, or {@code 待发布}
 * @param back where it goes when it is given back, in words
 * @param obstacles why this person cannot act in it; empty when they can
 */
public record DecisionPanel(
    Step step,
    List<Checklist> checklists,
    WhatIsMissing.Offers offers,
    List<Signature> remarks,
    String next,
    String nextStep,
    String back,
    List<Obstacle> obstacles) {

  /** Takes copies. */
  public DecisionPanel {
    checklists = List.copyOf(checklists);
    remarks = List.copyOf(remarks);
    obstacles = List.copyOf(obstacles);
  }

  /** Whether the whole step is a secrecy review. */
  public boolean isSecrecy() {
    return step.kind() == StepKind.SECRECY_REVIEW;
  }

  /** Whether a secrecy judgement is asked for, in a step of its own or beside the approval. */
  public boolean asksSecrecy() {
    return isSecrecy() || offers.secrecy();
  }

  /** The words of the button that goes on: {@code 同意，交区教委 保密审查员}. */
  public String approveWords() {
    return next.isEmpty() ? "同意" : "同意，交" + next;
  }
}
