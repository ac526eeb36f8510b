package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.Separation;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.springframework.stereotype.Component;

/**
 * Asks before a submission whether the chain can be walked at all: each step has a holder who is no
 * author, and there are enough different persons for the reviews.
 */
@Component
class ChainFilling {

  private final StepHolders holders;

  ChainFilling(StepHolders holders) {
    this.holders = holders;
  }

  /** What stands in the way of walking a chain of which nothing is signed yet. */
  List<Obstacle> obstacles(Standing at, List<Step> steps, List<Basis> basis) {
    return obstacles(at, at.hash(), steps, basis);
  }

  /** What stands in the way of walking what is left of a chain; a signed step has its person. */
  List<Obstacle> obstacles(Standing at, RevisionHash hash, List<Step> steps, List<Basis> basis) {
    List<Obstacle> obstacles = new ArrayList<>();
    Map<Separation, List<Set<PersonId>>> reviews = new HashMap<>();
    for (Step step : steps) {
      Set<PersonId> persons = persons(at, hash, steps, step);
      if (step.state() == StepState.DROPPED) {
        continue;
      }
      if (persons.isEmpty()) {
        obstacles.add(obstacle(basis, "环节“" + step.name() + "”无人任职（" + step.whose() + "，作者本人除外）"));
      } else if (step.kind().isReview()) {
        reviews.computeIfAbsent(step.separation(), none -> new ArrayList<>()).add(persons);
      }
    }
    if (obstacles.isEmpty() && !reviews.values().stream().allMatch(ChainFilling::enough)) {
      obstacles.add(obstacle(basis, "各审核环节任职人员重叠，无法由不同的人分别签署"));
    }
    return obstacles;
  }

  private Set<PersonId> persons(Standing at, RevisionHash hash, List<Step> steps, Step step) {
    Signature signature = step.signature();
    if (signature != null && step.isSignedFor(hash)) {
      return Set.of(signature.person());
    }
    Set<UnitId> barred = barredUnits(hash, steps, step);
    Set<PersonId> persons = new HashSet<>();
    holders.of(at, step).stream()
        .filter(holder -> !barred.contains(holder.unit().id()))
        .forEach(holder -> persons.add(holder.person().id()));
    persons.removeAll(at.authors());
    return persons;
  }

  /** The unit that signs, or has signed, the step whose unit may not sign this one too. */
  private static Set<UnitId> barredUnits(RevisionHash hash, List<Step> steps, Step step) {
    Set<UnitId> units = new HashSet<>();
    for (Step other : steps) {
      Signature signature = other.signature();
      if (step.otherUnitThan() == null || !other.rule().equals(step.otherUnitThan())) {
        continue;
      }
      if (signature != null && other.isSignedFor(hash)) {
        units.add(signature.unit());
      } else if (other.unit() != null) {
        units.add(other.unit());
      }
    }
    return units;
  }

  private static Obstacle obstacle(List<Basis> basis, String words) {
    return new Obstacle(
        ObstacleCode.CHAIN_NOT_CONFIGURED.name(), basis, words, "请本单位管理员配齐岗位人员后再送审");
  }

  /** Whether every step can have a person of its own (augmenting paths). */
  static boolean enough(List<Set<PersonId>> steps) {
    Map<PersonId, Integer> takenBy = new HashMap<>();
    for (int step = 0; step < steps.size(); step++) {
      if (!place(step, steps, takenBy, new HashSet<>())) {
        return false;
      }
    }
    return true;
  }

  private static boolean place(
      int step, List<Set<PersonId>> steps, Map<PersonId, Integer> takenBy, Set<PersonId> tried) {
    for (PersonId person : steps.get(step)) {
      if (tried.add(person)) {
        Integer before = takenBy.get(person);
        if (before == null || place(before, steps, takenBy, tried)) {
          takenBy.put(person, step);
          return true;
        }
      }
    }
    return false;
  }
}
