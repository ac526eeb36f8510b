package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.CheckPoint;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.springframework.stereotype.Component;

/**
 * Finds what reviewers remarked without rejecting, until the next one to act has taken note of it
 * (for example 《大同市云州区人民政府网站信息审核发布制度》第十条第（九）项).
 */
@Component
class Remarks {

  /**
   * A remark that nobody has taken note of yet.
   *
   * @param basis the clauses of the points to which it was made
   */
  record Open(Step step, Signature signature, List<Basis> basis) {}

  private final StepChecklists checklists;

  Remarks(StepChecklists checklists) {
    this.checklists = checklists;
  }

  /** The remarks that whoever acts next must take note of, the first one first. */
  List<Open> open(ReviewRound round) {
    List<Open> open = new ArrayList<>();
    for (Step step : round.steps()) {
      Signature signature = step.signature();
      if (signature != null && step.isSignedFor(round.hash())) {
        List<CheckPoint> points = points(round, step, signature);
        if (!points.isEmpty() && !isNoted(round, step, signature)) {
          open.add(
              new Open(
                  step,
                  signature,
                  points.stream().flatMap(it -> it.basis().stream()).distinct().toList()));
        }
      }
    }
    return open;
  }

  private List<CheckPoint> points(ReviewRound round, Step step, Signature signature) {
    Map<String, Boolean> answers = new HashMap<>();
    for (String answer : signature.answers()) {
      int equals = answer.lastIndexOf('=');
      answers.put(answer.substring(0, equals), answer.endsWith("=yes"));
    }
    return new JudgingAnswers(checklists.of(round, step), answers, null).remarks();
  }

  private static boolean isNoted(ReviewRound round, Step remarked, Signature remark) {
    return round.steps().stream()
        .filter(it -> !it.id().equals(remarked.id()) && it.isSignedFor(round.hash()))
        .flatMap(it -> it.decisions().stream())
        .anyMatch(it -> it.acknowledged() && it.verdict().goesOn() && it.at().isAfter(remark.at()));
  }
}
