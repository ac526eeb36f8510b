package org.mingshi.platform.review;

import java.util.List;
import org.mingshi.platform.regulation.Obstacle;

/** What became of a wish to give or to take back an authorisation that stands. */
public sealed interface AuthorisationOutcome {

  /** It was done. */
  record Done(StandingAuthorisation authorisation) implements AuthorisationOutcome {}

  /** It was not done; the ledger notes the try, and nothing else has changed. */
  record Refused(List<Problem> problems) implements AuthorisationOutcome {

    /** Takes a copy. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * One reason, with the place in the form where it is put right.
   *
   * @param field the name of the field: {@code until}
   */
  record Problem(String field, Obstacle obstacle) {}
}
