package org.mingshi.platform.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.review.store.AuthorisationRows;
import org.mingshi.platform.shell.Actor;
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

  StandingAuthorisations(AuthorisationRows rows, Authorisable authorisable) {
    this.rows = rows;
    this.authorisable = authorisable;
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
}
