package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.SubjectId;
import org.mingshi.platform.review.AuthorisationOutcome.Problem;
import org.mingshi.platform.review.store.AuthorisationRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a consent for a column, or for a class of one unit, by a holder of the role that the
 * regulation asks for, for no longer than it allows (saws-2016 14-b).
 */
@Component
public class GivingAuthorisation {

  static final String KIND = "standing-authorisation";

  private final Authorisable authorisable;
  private final AuthorisationRows rows;
  private final Regulations regulations;
  private final Ledger ledger;
  private final Clock clock;

  GivingAuthorisation(
      Authorisable authorisable,
      AuthorisationRows rows,
      Regulations regulations,
      Ledger ledger,
      Clock clock) {
    this.authorisable = authorisable;
    this.rows = rows;
    this.regulations = regulations;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Gives it, or says everything that stands in the way. A refused try stands in the ledger. */
  @Transactional
  public AuthorisationOutcome give(GiveAuthorisation command) {
    @Nullable AuthorisationOffer offer =
        command.subject() == null
            ? null
            : authorisable.offerTo(command.by(), command.subject()).orElse(null);
    List<Problem> problems = problems(command, offer);
    LocalDate from = command.from();
    LocalDate until = command.until();
    if (!problems.isEmpty() || offer == null || from == null || until == null) {
      ledger.append(refused(command.by(), problems));
      return new AuthorisationOutcome.Refused(problems);
    }
    StandingAuthorisation given = given(command, offer, from, until);
    rows.add(given);
    ledger.append(
        LedgerEntry.of("standing-authorisation.given", KIND, given.id().toString())
            .by(command.by())
            .with("role", given.role())
            .with("from", from.toString())
            .with("until", until.toString())
            .attesting(AuthorisationWitness.digestOf(given)));
    return new AuthorisationOutcome.Done(given);
  }

  private List<Problem> problems(GiveAuthorisation command, @Nullable AuthorisationOffer offer) {
    List<Basis> basis = offer == null ? basisOfHolders(command.by()) : offer.step().basis();
    List<Problem> problems = new ArrayList<>();
    if (offer == null) {
      problems.add(AuthorisationProblem.AUTHORISATION_NOT_OFFERED.at("subject", basis));
    }
    LocalDate from = command.from();
    LocalDate until = command.until();
    if (from == null || from.isBefore(LocalDate.now(clock))) {
      problems.add(AuthorisationProblem.AUTHORISATION_DAYS.at("from", basis));
    } else if (until == null || until.isBefore(from)) {
      problems.add(AuthorisationProblem.AUTHORISATION_DAYS.at("until", basis));
    } else if (offer != null && !until.isBefore(from.plusMonths(offer.months()))) {
      problems.add(AuthorisationProblem.AUTHORISATION_TOO_LONG.at("until", basis));
    }
    if (AuthorisationProblem.isMissingOrLong(command.scope())) {
      problems.add(AuthorisationProblem.AUTHORISATION_SCOPE.at("scope", basis));
    }
    if (AuthorisationProblem.isMissingOrLong(command.reason())) {
      problems.add(AuthorisationProblem.AUTHORISATION_REASON.at("reason", basis));
    }
    return problems;
  }

  private List<Basis> basisOfHolders(Actor by) {
    return regulations
        .rulesFor(List.of(new SubjectId("authority", by.authority().toString())))
        .basisOf(Invariant.HOLDER_SIGNS);
  }

  private StandingAuthorisation given(
      GiveAuthorisation command, AuthorisationOffer offer, LocalDate from, LocalDate until) {
    return new StandingAuthorisation(
        new StandingAuthorisationId(Ids.next(clock)),
        new AuthorityId(command.by().authority()),
        offer.subject(),
        offer.name(),
        offer.step().role().id(),
        offer.step().role().name(),
        offer.step().basis(),
        from,
        until,
        command.scope(),
        command.reason(),
        command.by().account(),
        new PersonId(command.by().person()),
        command.by().label(),
        offer.givenIn(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        null);
  }

  static LedgerEntry refused(Actor by, List<Problem> problems) {
    return LedgerEntry.of("standing-authorisation.refused", "authority", by.authority().toString())
        .by(by)
        .with(
            "codes",
            problems.stream()
                .map(it -> it.obstacle().code())
                .distinct()
                .collect(Collectors.joining(" ")));
  }
}
