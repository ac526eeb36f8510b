package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
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
    LocalDate today = LocalDate.now(clock);
    return step.unit() == null
        ? organization.holdersInAuthority(step.role(), at.authority(), today)
        : organization.holders(step.role(), step.unit(), today);
  }

  /** The post with which this person may sign; empty for everybody else, administrators too. */
  Optional<Holder> postOf(Actor actor, Standing at, Step step) {
    if (!at.authority().value().equals(actor.authority())) {
      return Optional.empty();
    }
    return of(at, step).stream()
        .filter(holder -> holder.person().id().equals(new PersonId(actor.person())))
        .findFirst();
  }
}
