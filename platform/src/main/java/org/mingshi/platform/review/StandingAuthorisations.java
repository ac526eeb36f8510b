package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.regulation.StepRule;
import org.mingshi.platform.review.StandingAuthorisation.Subject;
import org.mingshi.platform.review.store.AuthorisationRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.ColumnId;
import org.springframework.stereotype.Component;

/** Reads the consents that stand for more than one item. */
@Component
public class StandingAuthorisations {

  /** The permission to read the list of one's authority. */
  public static final String READ = "authorisations.read";

  /** The permission that shows the page in the navigation. */
  public static final String GIVE = "authorisations.give";

  private final AuthorisationRows rows;
  private final Authorisable authorisable;
  private final Clock clock;

  StandingAuthorisations(AuthorisationRows rows, Authorisable authorisable, Clock clock) {
    this.rows = rows;
    this.authorisable = authorisable;
    this.clock = clock;
  }

  /** What this person may authorise today. */
  public List<AuthorisationOffer> offersTo(Actor actor) {
    return authorisable.offersTo(actor);
  }

  /** One of the actor's authority. */
  public Optional<StandingAuthorisation> find(StandingAuthorisationId id, Actor actor) {
    return rows.find(id).filter(it -> it.authority().value().equals(actor.authority()));
  }

  /**
   * Those of an authority, the newest first.
   *
   * @param below the last one of the page before, null for the first page
   */
  public List<StandingAuthorisation> of(
      AuthorityId authority, @Nullable StandingAuthorisationId below, int limit) {
    return rows.of(authority, below, limit);
  }

  /**
   * The consent that stands today for this step of an item, the longest where there are several. An
   * author's own consent does not count for what they wrote.
   */
  Optional<StandingAuthorisation> forStep(
      StepRule step, ColumnId column, UnitId unit, String itemClass, Set<PersonId> authors) {
    return step.standing()
        .filter(rule -> step.kind() == StepKind.AUTHORISATION)
        .map(rule ->
            switch (rule.per()) {
              case COLUMN -> new Subject.OfColumn(column);
              case CLASS -> new Subject.OfClass(unit, itemClass);
            })
        .flatMap(subject ->
            rows.standing(subject, step.role().id(), LocalDate.now(clock)).stream()
                .filter(it -> !authors.contains(it.person()))
                .findFirst());
  }
}
