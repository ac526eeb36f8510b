package org.mingshi.platform.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.review.ReviewRound.Step;
import org.springframework.stereotype.Component;

/** Looks up what a step asks, as the round's own version of the packs has it. */
@Component
class StepChecklists {

  private final Regulations regulations;

  StepChecklists(Regulations regulations) {
    this.regulations = regulations;
  }

  List<Checklist> of(ReviewRound round, Step step) {
    List<Checklist> known =
        regulations.rulesOf(round.packs()).packs().stream()
            .flatMap(pack -> pack.checklists().stream())
            .toList();
    return step.checklists().stream()
        .flatMap(key -> known.stream().filter(it -> PlanningSteps.key(it).equals(key)))
        .toList();
  }

  /** The points that the step asks for, as answers name them: {@code five-focus:scope}. */
  Set<String> points(ReviewRound round, Step step) {
    return of(round, step).stream()
        .flatMap(list -> list.points().stream().map(point -> JudgingAnswers.key(list, point)))
        .collect(Collectors.toSet());
  }
}
