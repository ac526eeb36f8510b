package org.mingshi.platform.review;

import org.mingshi.platform.item.TextChanged;
import org.mingshi.platform.review.store.RoundRows;
import org.mingshi.platform.review.store.StepRows;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends a round when its text was changed: what was signed was signed for another hash. It runs
 * inside the transaction of the edit.
 */
@Component
class VoidingApprovals {

  private final RoundRows rounds;
  private final StepRows steps;
  private final RoundKeeping keeping;
  private final GivingTurns turns;

  VoidingApprovals(RoundRows rounds, StepRows steps, RoundKeeping keeping, GivingTurns turns) {
    this.rounds = rounds;
    this.steps = steps;
    this.keeping = keeping;
    this.turns = turns;
  }

  @EventListener
  void on(TextChanged changed) {
    for (ReviewRound round : rounds.of(changed.edition())) {
      boolean ended =
          rounds.move(round.id(), ReviewRound.State.OPEN, ReviewRound.State.VOIDED)
              || rounds.move(round.id(), ReviewRound.State.APPROVED, ReviewRound.State.VOIDED);
      if (ended) {
        steps.endOpen(round.id());
        keeping.attest(round.id(), "review-round.voided", changed.by());
        turns.nobody(changed.edition());
      }
    }
  }
}
