package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;

/**
 * Where the steps of a round stand after something happened. Only arithmetic on lists: nothing is
 * read and nothing written here.
 */
final class Course {

  private Course() {}

  /** The steps after this one came into that state. */
  static List<Step> moved(List<Step> steps, StepId id, StepState to) {
    return steps.stream().map(it -> it.id().equals(id) ? it.in(to) : it).toList();
  }

  /**
   * The steps with the next place opened: everything before it is signed, nothing after is open.
   */
  static List<Step> settled(List<Step> steps) {
    OptionalInt next = steps.stream().filter(Course::isAhead).mapToInt(Step::position).min();
    return steps.stream()
        .map(it -> isAhead(it) ? it.in(settled(it, next.orElseThrow())) : it)
        .toList();
  }

  private static StepState settled(Step step, int next) {
    if (step.position() != next) {
      return StepState.WAITING;
    }
    return step.state() == StepState.WAITING ? StepState.OPEN : step.state();
  }

  /** Whether every step before the release is signed. */
  static boolean isComplete(List<Step> steps) {
    return steps.stream().noneMatch(it -> isAhead(it) && it.kind() != StepKind.RELEASE);
  }

  private static boolean isAhead(Step step) {
    return switch (step.state()) {
      case WAITING, OPEN, UNDETERMINED, REFERRED, POSTPONED -> true;
      case SIGNED, DROPPED, ENDED -> false;
    };
  }

  /** Whether there is a signed review before this step, to which it could be given back. */
  static boolean canStepBack(List<Step> steps, Step from) {
    return before(steps, from).isPresent();
  }

  /** The steps after this one was given back to the reviewers before it. */
  static List<Step> steppedBack(List<Step> steps, Step from) {
    int back = before(steps, from).orElseThrow();
    return settled(
        steps.stream()
            .map(it ->
                it.id().equals(from.id()) || (it.position() == back && isSignedReview(it))
                    ? it.in(StepState.WAITING)
                    : it)
            .toList());
  }

  private static OptionalInt before(List<Step> steps, Step from) {
    return steps.stream()
        .filter(it -> it.position() < from.position() && isSignedReview(it))
        .mapToInt(Step::position)
        .max();
  }

  private static boolean isSignedReview(Step step) {
    return step.state() == StepState.SIGNED && step.kind().isReview();
  }

  /** What makes a step of one choice of the chain the same as one of another. */
  private record Key(String rule, @Nullable UnitId unit, String role, StepKind kind) {
    static Key of(Step step) {
      return new Key(step.rule(), step.unit(), step.role(), step.kind());
    }
  }

  /** A step with its place while two orders are merged. */
  private record Placed(int planned, int before, Step step) {}

  /**
   * The steps after the chain was chosen anew. What is in both chains keeps its signature for this
   * text, if it answered everything that is asked now; what is only in the new one is inserted in
   * its order; what is only in the old one is dropped, or stays signed as it is.
   */
  static List<Step> rechosen(List<Step> old, List<Step> plan, RevisionHash hash) {
    Map<Key, Step> left = new HashMap<>();
    old.forEach(it -> left.put(Key.of(it), it));
    List<Placed> placed = new ArrayList<>();
    for (Step planned : plan) {
      Step known = left.remove(Key.of(planned));
      placed.add(
          new Placed(
              planned.position(),
              0,
              known == null
                  ? planned.in(StepState.WAITING)
                  : planned.continuing(known, planned.position(), kept(known, planned, hash))));
    }
    for (Step rest : old) {
      if (left.containsValue(rest)) {
        placed.add(new Placed(after(rest, old, plan), rest.position(), dropped(rest)));
      }
    }
    placed.sort(Comparator.comparingInt(Placed::planned).thenComparingInt(Placed::before));
    return settled(numbered(placed));
  }

  private static StepState kept(Step known, Step planned, RevisionHash hash) {
    if (known.state() == StepState.SIGNED) {
      boolean answered = known.checklists().containsAll(planned.checklists());
      return answered && known.isSignedFor(hash) ? StepState.SIGNED : StepState.WAITING;
    }
    return known.state().isOpen() ? known.state() : StepState.WAITING;
  }

  private static Step dropped(Step step) {
    return step.in(step.state() == StepState.SIGNED ? StepState.SIGNED : StepState.DROPPED);
  }

  /** The place in the plan after which a step of the old chain is shown. */
  private static int after(Step rest, List<Step> old, List<Step> plan) {
    List<Key> before =
        old.stream().filter(it -> it.position() <= rest.position()).map(Key::of).toList();
    return plan.stream()
        .filter(it -> before.contains(Key.of(it)))
        .mapToInt(Step::position)
        .max()
        .orElse(0);
  }

  private static List<Step> numbered(List<Placed> placed) {
    List<Step> steps = new ArrayList<>();
    int position = 0;
    @Nullable Placed last = null;
    for (Placed it : placed) {
      if (last == null || last.planned() != it.planned() || last.before() != it.before()) {
        position++;
      }
      steps.add(it.step().placed(position, it.step().state()));
      last = it;
    }
    return List.copyOf(steps);
  }
}
