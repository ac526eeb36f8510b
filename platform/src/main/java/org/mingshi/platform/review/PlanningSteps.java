package org.mingshi.platform.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.ChainRule;
import org.mingshi.platform.regulation.ChainSelection;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Scope;
import org.mingshi.platform.regulation.StepRule;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/**
 * Turns the steps of a chosen chain into the steps of this edition: in which unit, in which order.
 */
@Component
class PlanningSteps {

  private final Organization organization;
  private final Sites sites;
  private final Seating seating;
  private final Clock clock;

  PlanningSteps(Organization organization, Sites sites, Seating seating, Clock clock) {
    this.organization = organization;
    this.sites = sites;
    this.seating = seating;
    this.clock = clock;
  }

  /** All steps; where each of several units signs, those steps stand side by side. */
  List<Step> plan(EffectiveRules rules, ChainSelection.Chosen chain, Standing at, Manuscript text) {
    List<Step> steps = new ArrayList<>();
    int position = 1;
    for (StepRule rule : chain.steps()) {
      for (Place place : places(rule.heldIn(), at, text)) {
        steps.add(step(rule, position, place, rules, at));
      }
      position++;
    }
    return steps;
  }

  /** A unit, or anywhere in the authority. */
  private record Place(@Nullable UnitId unit) {}

  private List<Place> places(Scope heldIn, Standing at, Manuscript text) {
    return switch (heldIn) {
      case UNIT, OUTSIDE -> List.of(new Place(at.unit()));
      case PARENT_UNIT -> List.of(new Place(seating.above(at.unit())));
      case AUTHORITY -> List.of(new Place(null));
      case SITE_OWNER -> List.of(new Place(sites.site(at.site()).owner()));
      case INVOLVED_UNITS -> text.involvedUnits().stream().map(Place::new).toList();
    };
  }

  private @Nullable Seat seat(
      Optional<String> role, EffectiveRules rules, @Nullable UnitId near, Standing at) {
    return role.flatMap(rules::role).map(it -> seating.of(it, at, near)).orElse(null);
  }

  private Step step(StepRule rule, int position, Place place, EffectiveRules rules, Standing at) {
    Unit unit = place.unit() == null ? null : organization.unit(place.unit());
    return new Step(
        new StepId(Ids.next(clock)),
        position,
        place.unit(),
        unit == null ? "" : unit.name(),
        rule.id(),
        rule.name(),
        rule.kind(),
        rule.separation(),
        rule.role().id(),
        rule.role().name(),
        rule.checklists().stream().map(PlanningSteps::key).toList(),
        rule.elseCode(),
        rule.elseWords(),
        rule.basis(),
        seat(rule.refersTo(), rules, place.unit(), at),
        seat(rule.onPaperBy(), rules, place.unit(), at),
        rule.otherUnitThan().orElse(null),
        rule.standing().orElse(null),
        position == 1 ? StepState.OPEN : StepState.WAITING,
        List.of());
  }

  /** The ids of the chosen chains: {@code ordinary+impact-major}. */
  static String named(ChainSelection.Chosen chain) {
    return Stream.concat(chain.base().stream(), chain.added().stream())
        .map(ChainRule::id)
        .collect(Collectors.joining("+"));
  }

  /** Back to the author, unless every chain that was chosen says one step back. */
  static ChainRule.Returns returnsTo(ChainSelection.Chosen chain) {
    return chain.base().stream()
            .allMatch(it -> it.returnsTo() == ChainRule.Returns.TO_PREVIOUS_STEP)
        ? ChainRule.Returns.TO_PREVIOUS_STEP
        : ChainRule.Returns.TO_AUTHOR;
  }

  /** Names a checklist over all packs: {@code bishan-2021/five-focus}. */
  static String key(Checklist checklist) {
    String pack =
        checklist.basis().isEmpty() ? "" : checklist.basis().getFirst().clause().pack().value();
    return pack + "/" + checklist.id();
  }
}
