package org.mingshi.platform.review;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.store.RoundRows;
import org.mingshi.platform.review.store.StepRows;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Writes what became of a round while its edition is held, and attests it. */
@Component
class RoundWriting {

  private final RoundRows rounds;
  private final StepRows steps;
  private final RoundKeeping keeping;

  RoundWriting(RoundRows rounds, StepRows steps, RoundKeeping keeping) {
    this.rounds = rounds;
    this.steps = steps;
    this.keeping = keeping;
  }

  /** Makes the rows of the round as it was those of the round as it shall be. */
  void move(ReviewRound before, ReviewRound after, String action, Actor by) {
    Map<StepId, Step> known =
        before.steps().stream().collect(Collectors.toMap(Step::id, Function.identity()));
    for (Step step : after.steps()) {
      Step was = known.get(step.id());
      if (was == null) {
        steps.add(after.id(), step);
      } else if (!was.continuing(step, step.position(), step.state()).equals(step)
          || was.position() != step.position()
          || was.state() != step.state()) {
        expect(steps.change(was, step), step.id());
      }
    }
    expect(rounds.change(before, after), after.id());
    keeping.attest(after.id(), action, by);
  }

  private static void expect(boolean moved, Object what) {
    if (!moved) {
      throw new IllegalStateException(what + " moved although the edition was held");
    }
  }
}
