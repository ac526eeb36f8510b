package org.mingshi.platform.review;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingshi.platform.access.Visibility;
import org.mingshi.platform.access.Visible;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/**
 * Describes an edition to the one function of visibility: it concerns its unit, the units of its
 * steps, its authors, whoever signed, and whoever has to sign.
 */
@Component
public class Seeing {

  private final Visibility visibility;
  private final Reviews reviews;
  private final StepHolders holders;

  Seeing(Visibility visibility, Reviews reviews, StepHolders holders) {
    this.visibility = visibility;
    this.reviews = reviews;
    this.holders = holders;
  }

  /** Whether this person may see the edition in the console. */
  public boolean maySee(Actor actor, Edition edition) {
    return actor.authority().equals(edition.standing().authority().value())
        && visibility.maySee(actor, concerned(edition));
  }

  private Visible concerned(Edition edition) {
    Standing at = edition.standing();
    Set<UnitId> units = new HashSet<>(Set.of(at.unit()));
    Set<PersonId> persons = new HashSet<>(at.authors());
    Optional<ReviewRound> round = reviews.latest(at.id());
    boolean locked = edition instanceof Edition.Locked;
    for (Step step : round.map(ReviewRound::steps).orElseGet(List::of)) {
      step.decisions().forEach(it -> persons.add(it.person()));
      if (!locked && step.unit() != null) {
        units.add(Objects.requireNonNull(step.unit()));
      }
      if (!locked && step.state().isOpen()) {
        seats(at, step)
            .forEach(seat -> {
              if (seat.unit() == null) {
                holders.of(at, seat).stream()
                    .map(Holder::person)
                    .forEach(it -> persons.add(it.id()));
              } else {
                units.add(Objects.requireNonNull(seat.unit()));
              }
            });
      }
    }
    return new Concerned(at.authority(), units, persons, locked);
  }

  /** Whoever acts in the step, and whoever may record what was signed on paper for it. */
  private Stream<Seat> seats(Standing at, Step step) {
    return Stream.of(holders.actingSeat(at, step), step.onPaperBy()).filter(Objects::nonNull);
  }

  /** Never public here: the public has pages of its own. */
  private record Concerned(
      AuthorityId authority, Set<UnitId> units, Set<PersonId> persons, boolean locked)
      implements Visible {

    @Override
    public boolean isPublic() {
      return false;
    }
  }
}
