package org.mingshi.platform.review.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.review.AuthorisationOffer;
import org.mingshi.platform.review.AuthorisationOutcome.Problem;
import org.mingshi.platform.review.StandingAuthorisation;

/**
 * What the page 常设授权 shows.
 *
 * @param offers what this person may authorise; empty for readers
 * @param form what was typed
 * @param problems why the last try was refused
 * @param next the last one of this page when there are more, null otherwise
 */
public record AuthorisationsPage(
    List<AuthorisationOffer> offers,
    AuthorisationForm form,
    List<Problem> problems,
    List<StandingAuthorisation> list,
    @Nullable String next,
    LocalDate today) {

  /** What is wrong with one field, "" for nothing. */
  public String problem(String field) {
    return problems.stream()
        .filter(it -> it.field().equals(field))
        .map(it -> it.obstacle().words())
        .findFirst()
        .orElse("");
  }

  /** Whether this person could take this one back today. */
  public boolean mayRevoke(StandingAuthorisation it) {
    return it.mayBeRevokedOn(today)
        && offers.stream().anyMatch(offer -> offer.subject().equals(it.subject()));
  }
}
