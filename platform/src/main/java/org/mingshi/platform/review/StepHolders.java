package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Finds who may sign a step today. */
@Component
class StepHolders {

  private final Organization organization;
  private final Clock clock;

  StepHolders(Organization organization, Clock clock) {
    this.organization = organization;
    this.clock = clock;
  }

  List<Holder> of(Standing at, Step step) {
    return of(at, step.seat());
  }

  List<Holder> of(Standing at, Seat seat) {
    LocalDate today = LocalDate.now(clock);
    return seat.unit() == null
        ? organization.holdersInAuthority(seat.role(), at.authority(), today)
        : organization.holders(seat.role(), seat.unit(), today);
  }

  /** The post with which this person may sign; empty for everybody else, administrators too. */
  Optional<Holder> postOf(Actor actor, Standing at, Step step) {
    return postOf(actor, at, step.seat());
  }

  Optional<Holder> postOf(Actor actor, Standing at, Seat seat) {
    if (!at.authority().value().equals(actor.authority())) {
      return Optional.empty();
    }
    return of(at, seat).stream()
        .filter(holder -> holder.person().id().equals(new PersonId(actor.person())))
        .findFirst();
  }

  /** Any post of this person in the unit. */
  Optional<Holder> postIn(Actor actor, UnitId unit) {
    return organization.holders(new PersonId(actor.person()), LocalDate.now(clock)).stream()
        .filter(holder -> holder.unit().id().equals(unit))
        .findFirst();
  }

  /**
   * The post whose holder may act in the step now: of the body that was asked, as long as somebody
   * holds it, otherwise of the step itself. Whether a text is secret is asked only where the step
   * is a secrecy review; elsewhere its own reviewer records what the secrecy body said.
   */
  Seat actingSeat(Standing at, Step step) {
    Seat above = step.refersTo();
    boolean asked =
        switch (step.state()) {
          case REFERRED -> isHeld(at, above);
          case UNDETERMINED -> step.kind() == StepKind.SECRECY_REVIEW && isHeld(at, above);
          case WAITING, OPEN, POSTPONED, SIGNED, DROPPED, ENDED -> false;
        };
    return asked && above != null ? above : step.seat();
  }

  private boolean isHeld(Standing at, @Nullable Seat above) {
    return above != null && !of(at, above).isEmpty();
  }

  /** Whether the step waits for the body above that was asked. */
  boolean isAsked(Standing at, Step step) {
    return !actingSeat(at, step).equals(step.seat());
  }

  /** The post with which this person may act in the step now, in a unit that may sign it. */
  Optional<Holder> actingPostOf(Actor actor, Standing at, ReviewRound round, Step step) {
    if (!at.authority().value().equals(actor.authority())) {
      return Optional.empty();
    }
    Set<UnitId> barred = barredUnits(round, step);
    List<Holder> posts =
        of(at, actingSeat(at, step)).stream()
            .filter(holder -> holder.person().id().equals(new PersonId(actor.person())))
            .toList();
    return posts.stream()
        .filter(holder -> !barred.contains(holder.unit().id()))
        .findFirst()
        .or(() -> posts.stream().findFirst());
  }

  /** The units whose signature on an earlier step shuts them out of this one. */
  static Set<UnitId> barredUnits(ReviewRound round, Step step) {
    return step.otherUnitThan() == null
        ? Set.of()
        : round.steps().stream()
            .filter(it -> it.rule().equals(step.otherUnitThan()) && it.isSignedFor(round.hash()))
            .map(Step::signature)
            .filter(Objects::nonNull)
            .map(Signature::unit)
            .collect(Collectors.toUnmodifiableSet());
  }
}
