package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.site.Sites;
import org.mingshi.platform.task.Details;
import org.mingshi.platform.task.Tick;
import org.springframework.stereotype.Component;

/** Says for the inbox where an edition belongs and how far it has come. */
@Component
class TurnDetails {

  private final Sites sites;
  private final Organization organization;

  TurnDetails(Sites sites, Organization organization) {
    this.sites = sites;
    this.organization = organization;
  }

  Details of(Edition edition, ReviewRound round) {
    Standing at = edition.standing();
    return new Details(
        at.site(),
        sites.site(at.site()).name(),
        at.unit(),
        organization.unit(at.unit()).name(),
        ticks(edition, round),
        List.of(),
        false,
        null,
        null);
  }

  /** 编辑 first, then each stage of the chain; steps side by side of one name are one stage. */
  private static List<Tick> ticks(Edition edition, ReviewRound round) {
    boolean written = !(edition instanceof Edition.Draft);
    Map<String, List<StepState>> stages = new LinkedHashMap<>();
    List<Step> steps =
        round.steps().stream().filter(it -> it.state() != StepState.DROPPED).toList();
    for (Step step : steps) {
      stages
          .computeIfAbsent(step.position() + step.name(), none -> new ArrayList<>())
          .add(step.state());
    }
    List<Tick> ticks = new ArrayList<>();
    ticks.add(written ? Tick.done("编辑") : Tick.current("编辑"));
    for (Step step : steps) {
      List<StepState> states = stages.remove(step.position() + step.name());
      if (states != null) {
        ticks.add(new Tick(step.name(), written ? stateOf(states) : Tick.State.WAITING));
      }
    }
    return ticks;
  }

  private static Tick.State stateOf(List<StepState> states) {
    if (states.stream().allMatch(it -> it == StepState.SIGNED)) {
      return Tick.State.DONE;
    }
    return states.stream().anyMatch(StepState::isOpen) ? Tick.State.CURRENT : Tick.State.WAITING;
  }
}
