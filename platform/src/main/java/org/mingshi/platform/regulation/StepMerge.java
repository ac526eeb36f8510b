package org.mingshi.platform.regulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the steps of several chains together. The first chain keeps its order as written; each step
 * of a later one goes directly before the step that its chain names, or after the last step of the
 * same or an earlier stage. A step that is there already (same role, place and kind) is not asked
 * for twice: its checklists and clauses are united.
 */
final class StepMerge {
  private final List<StepRule> steps = new ArrayList<>();

  void join(ChainRule chain, List<StepRule> more) {
    boolean first = steps.isEmpty();
    for (StepRule step : more) {
      int same = first ? -1 : indexOfSame(step);
      if (same >= 0) {
        steps.set(same, united(steps.get(same), step));
      } else if (first) {
        steps.add(step);
      } else {
        steps.add(place(chain, step), withFreeId(chain, step));
      }
    }
  }

  /** All steps, release last. */
  List<StepRule> steps() {
    return List.copyOf(steps);
  }

  long releases() {
    return steps.stream().filter(step -> step.kind() == StepKind.RELEASE).count();
  }

  private int indexOfSame(StepRule step) {
    for (int i = 0; i < steps.size(); i++) {
      StepRule other = steps.get(i);
      if (other.kind() == step.kind()
          && other.role().id().equals(step.role().id())
          && other.heldIn() == step.heldIn()
          && other.separation() == step.separation()) {
        return i;
      }
    }
    return -1;
  }

  private int place(ChainRule chain, StepRule step) {
    Optional<String> before = chain.before().filter(id -> !id.equals("release"));
    for (int i = 0; before.isPresent() && i < steps.size(); i++) {
      if (steps.get(i).id().equals(before.get())) {
        return i;
      }
    }
    if (chain.before().isPresent()) {
      return releaseIndex();
    }
    int place = 0;
    for (int i = 0; i < steps.size(); i++) {
      place = steps.get(i).stage().compareTo(step.stage()) <= 0 ? i + 1 : place;
    }
    return place;
  }

  private int releaseIndex() {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).kind() == StepKind.RELEASE) {
        return i;
      }
    }
    return steps.size();
  }

  private StepRule withFreeId(ChainRule chain, StepRule step) {
    boolean taken = steps.stream().anyMatch(other -> other.id().equals(step.id()));
    return taken ? step.withId(chain.pack().pack() + "-" + chain.id() + "-" + step.id()) : step;
  }

  private static StepRule united(StepRule one, StepRule other) {
    Set<Checklist> checklists = new LinkedHashSet<>(one.checklists());
    checklists.addAll(other.checklists());
    Set<Basis> basis = new LinkedHashSet<>(one.basis());
    basis.addAll(other.basis());
    return one.with(List.copyOf(checklists), List.copyOf(basis));
  }
}
