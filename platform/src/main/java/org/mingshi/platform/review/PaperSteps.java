package org.mingshi.platform.review;

import java.util.List;
import java.util.Optional;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Tells a screen which steps a clerk may record from paper or hand in, before any button. */
@Component
public class PaperSteps {

  private final JudgingPaper judging;
  private final HandingIn handingIn;

  PaperSteps(JudgingPaper judging, HandingIn handingIn) {
    this.judging = judging;
    this.handingIn = handingIn;
  }

  /** The open steps whose signature on paper this person may record. */
  public List<Step> recordable(Edition edition, ReviewRound round, Actor by) {
    return edition instanceof Edition.InReview
        ? round.steps().stream()
            .filter(step -> step.state().isOpen())
            .filter(step -> judging.ofRecorder(edition, step, by).isEmpty())
            .toList()
        : List.of();
  }

  /** What keeps this person from recording anything in the step. */
  public List<Obstacle> forRecording(Edition edition, Step step, Actor by) {
    return judging.ofRecorder(edition, step, by);
  }

  /** Who may have signed the paper. */
  public List<Holder> signers(Edition edition, ReviewRound round, Step step) {
    return judging.signers(edition, round, step);
  }

  /** The step in which this person may hand in. */
  public Optional<Step> toHandIn(Edition edition, ReviewRound round, Actor by) {
    return edition instanceof Edition.InReview
        ? round.steps().stream()
            .filter(step -> step.kind() == StepKind.HAND_IN && step.state().isOpen())
            .filter(step -> handingIn.ofPerson(edition, step, by).isEmpty())
            .findFirst()
        : Optional.empty();
  }
}
