package org.mingshi.platform.review;

import java.util.List;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.regulation.ChainSelection;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.review.ReviewRound.Step;
import org.springframework.stereotype.Component;

/**
 * Chooses the chain of a round anew, as other flags or another impact ask. The text is the same, so
 * what was signed for it stays signed.
 */
@Component
class Rechoosing {

  /** The round on its new chain, or why there is none. */
  sealed interface Choice {
    record Found(ReviewRound round) implements Choice {}

    record None(List<Obstacle> obstacles) implements Choice {}
  }

  private final Editions editions;
  private final Regulations regulations;
  private final GatheringFacts gathering;
  private final PlanningSteps planning;
  private final ChainFilling filling;

  Rechoosing(
      Editions editions,
      Regulations regulations,
      GatheringFacts gathering,
      PlanningSteps planning,
      ChainFilling filling) {
    this.editions = editions;
    this.regulations = regulations;
    this.gathering = gathering;
    this.planning = planning;
    this.filling = filling;
  }

  Choice choose(Edition edition, ReviewRound round, Marks marks) {
    Standing at = edition.standing();
    Manuscript text = editions.current(edition).text();
    EffectiveRules rules = regulations.rulesOf(round.packs());
    return switch (rules.chainFor(gathering.of(at, text, marks))) {
      case ChainSelection.None none -> new Choice.None(List.of(none.why()));
      case ChainSelection.Chosen chosen -> {
        List<Step> plan = planning.plan(rules, chosen, at, text);
        List<Step> steps = Course.rechosen(round.steps(), plan, round.hash());
        List<Obstacle> obstacles = filling.obstacles(at, round.hash(), steps, chosen.basis());
        yield obstacles.isEmpty()
            ? new Choice.Found(round.on(chosen, steps))
            : new Choice.None(obstacles);
      }
    };
  }
}
