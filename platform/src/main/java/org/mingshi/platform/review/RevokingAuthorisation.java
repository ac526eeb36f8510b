package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.review.AuthorisationOutcome.Problem;
import org.mingshi.platform.review.StandingAuthorisation.Revocation;
import org.mingshi.platform.review.store.AuthorisationRows;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back a consent before its day, by anybody who could give it today. An item that relied on
 * it and is not yet released must then be consented to by itself.
 */
@Component
public class RevokingAuthorisation {

  private final AuthorisationRows rows;
  private final Authorisable authorisable;
  private final Ledger ledger;
  private final Clock clock;

  RevokingAuthorisation(
      AuthorisationRows rows, Authorisable authorisable, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.authorisable = authorisable;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Takes it back, or says why not. A refused try stands in the ledger.
   *
   * @throws NotFound when there is no such authorisation in the actor's authority
   */
  @Transactional
  public AuthorisationOutcome revoke(RevokeAuthorisation command) {
    StandingAuthorisation standing =
        rows.find(command.authorisation())
            .filter(it -> it.authority().value().equals(command.by().authority()))
            .orElseThrow(() -> new NotFound("authorisation " + command.authorisation()));
    List<Problem> problems = new ArrayList<>();
    if (authorisable.offerTo(command.by(), standing.subject()).isEmpty()) {
      problems.add(AuthorisationProblem.AUTHORISATION_NOT_OFFERED.at("reason", standing.basis()));
    }
    if (!standing.mayBeRevokedOn(LocalDate.now(clock))) {
      problems.add(AuthorisationProblem.AUTHORISATION_OVER.at("reason", standing.basis()));
    }
    if (AuthorisationProblem.isMissingOrLong(command.reason())) {
      problems.add(AuthorisationProblem.AUTHORISATION_REASON.at("reason", standing.basis()));
    }
    Revocation revocation =
        new Revocation(
            command.reason(),
            command.by().account(),
            new PersonId(command.by().person()),
            command.by().label(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (problems.isEmpty() && !rows.revoke(standing.id(), revocation)) {
      problems.add(AuthorisationProblem.AUTHORISATION_OVER.at("reason", standing.basis()));
    }
    if (!problems.isEmpty()) {
      ledger.append(GivingAuthorisation.refused(command.by(), problems));
      return new AuthorisationOutcome.Refused(problems);
    }
    StandingAuthorisation after = rows.find(standing.id()).orElseThrow();
    ledger.append(
        LedgerEntry.of(
                "standing-authorisation.revoked",
                GivingAuthorisation.KIND,
                standing.id().toString())
            .by(command.by())
            .attesting(AuthorisationWitness.digestOf(after)));
    return new AuthorisationOutcome.Done(after);
  }
}
