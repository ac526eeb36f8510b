package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingshi.platform.testing.Outcomes.clauses;
import static org.mingshi.platform.testing.Outcomes.codes;
import static org.mingshi.platform.testing.Outcomes.expectDone;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.review.AuthorisationOutcome.Problem;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.StandingAuthorisation.Subject;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Duty;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.Organ;
import org.mingshi.platform.testing.OrganFixture;
import org.mingshi.platform.testing.ReviewTest;
import org.mingshi.platform.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A consent given once for a column, by the office whose consent the regulation asks for. */
@ReviewTest
class StandingAuthorisationTests {

  @Autowired OrganFixture organs;
  @Autowired GivingAuthorisation giving;
  @Autowired RevokingAuthorisation revoking;
  @Autowired StandingAuthorisations authorisations;
  @Autowired Reviews reviews;
  @Autowired TestClock clock;

  @Test
  @Duty("saws-2016 14-b")
  void routineDataGoesThroughItsChainWithAConsentOfItsOwnOrAStandingOne() {
    Organ organ = organs.organ();
    EditionId byItself = organ.reviewedByUnit(organ.routineData());
    assertThat(codes(organ.operations().approves(byItself, "operations-review")))
        .contains("NOT_YOUR_TURN");
    var without = organ.otherOperations().releases(byItself);
    assertThat(clauses(without, "AUTHORISATION_MISSING")).containsExactly("saws-2016 14-b");
    expectDone(organ.publicity().approves(byItself));
    expectDone(organ.operations().approves(byItself));
    assertThat(codes(organ.publicity().releases(byItself))).contains("RELEASE_NOT_PERMITTED");
    expectDone(organ.otherOperations().releases(byItself));

    StandingAuthorisation standing = given(organ, 6);
    EditionId underIt = organ.reviewedByUnit(organ.routineData());
    Step consent = organ.editor().step(underIt, "authorisation");
    Signature signature = Objects.requireNonNull(consent.signature());
    assertThat(consent.state()).isEqualTo(StepState.SIGNED);
    assertThat(signature.person()).isEqualTo(organ.publicity().person());
    assertThat(signature.authorisation()).isEqualTo(standing.id().value());
    assertThat(signature.opinion())
        .contains(standing.from().toString(), standing.until().toString(), "月度统计数据");
    assertThat(organ.editor().open(underIt).rule()).isEqualTo("operations-review");
    expectDone(organ.operations().approves(underIt));
    expectDone(organ.otherOperations().releases(underIt));

    for (String kind : Organ.SIX_KINDS) {
      EditionId leaders =
          organ.editor().drafts(OfficialTexts.answering(organ.routineData(), kind, true));
      assertThat(codes(organ.editor().submits(leaders))).contains("CHAIN_NOT_ALLOWED");
    }
    for (String other : List.of("news", "interaction", "service")) {
      EditionId notDocument =
          organ.editor().drafts(OfficialTexts.classed(organ.routineData(), other));
      assertThat(codes(organ.editor().submits(notDocument))).contains("CHAIN_NOT_ALLOWED");
    }
  }

  @Test
  @Duty("saws-2016 14-b")
  void aConsentThatWasTakenBackBeforeTheReleaseIsMissingAtTheRelease() {
    Organ organ = organs.organ();
    StandingAuthorisation standing = given(organ, 6);
    EditionId edition = approved(organ);

    revoke(organ.otherPublicity(), standing, "数据口径调整");

    var refused = organ.otherOperations().releases(edition);
    assertThat(codes(refused)).containsExactly("AUTHORISATION_MISSING");
    assertThat(clauses(refused, "AUTHORISATION_MISSING")).containsExactly("saws-2016 14-b");
    EditionId later = organ.reviewedByUnit(organ.routineData());
    assertThat(organ.editor().open(later).rule()).isEqualTo("authorisation");
    given(organ, 3);
    expectDone(organ.otherOperations().releases(edition));
  }

  @Test
  @Duty("saws-2016 14-b")
  void aConsentThatHasRunOutBeforeTheReleaseIsMissingAtTheRelease() {
    Organ organ = organs.organ();
    given(organ, 1);
    EditionId edition = approved(organ);

    clock.advance(Duration.ofDays(40));

    assertThat(codes(organ.otherOperations().releases(edition)))
        .containsExactly("AUTHORISATION_MISSING");
  }

  @Test
  void aConsentForAnotherColumnOrALaterDayDoesNotCount() {
    Organ organ = organs.organ();
    LocalDate today = LocalDate.now(clock);
    give(organ.publicity(), organ.publicityNews().id(), today, today.plusMonths(1), "统计", "常态");
    give(organ.publicity(), organ.news().id(), today.plusDays(2), today.plusMonths(1), "统计", "常态");

    EditionId edition = organ.reviewedByUnit(organ.routineData());

    assertThat(organ.editor().open(edition).rule()).isEqualTo("authorisation");
  }

  @Test
  void anAuthorsOwnConsentDoesNotCountForWhatTheyWrote() {
    Organ organ = organs.organ();
    LocalDate today = LocalDate.now(clock);
    Clerk both = organs.publicityPostIn(organ.producer());
    give(both, organ.news().id(), today, today.plusMonths(1), "统计", "常态");
    EditionId edition = both.drafts(organ.routineData());
    expectDone(both.submits(edition));

    assertThat(both.step(edition, "authorisation").state()).isEqualTo(StepState.WAITING);
  }

  @Test
  void onlyTheOfficeGivesItAndOnlyWhereTheRegulationLetsItStand() {
    Organ organ = organs.organ();
    LocalDate today = LocalDate.now(clock);
    for (Clerk other :
        new Clerk[] {organ.editor(), organ.unitReviewer(), organ.operations(), organ.leader()}) {
      assertThat(authorisations.offersTo(other.actor())).isEmpty();
      assertThat(problems(tried(other, organ.news().id(), today, today.plusMonths(1), "统计", "常态")))
          .containsExactly("subject AUTHORISATION_NOT_OFFERED");
    }
    Organ elsewhere = organs.organ();
    assertThat(
            problems(
                tried(
                    organ.publicity(),
                    elsewhere.news().id(),
                    today,
                    today.plusMonths(1),
                    "统计",
                    "常态")))
        .containsExactly("subject AUTHORISATION_NOT_OFFERED");
    assertThat(authorisations.offersTo(organ.publicity().actor()))
        .extracting(AuthorisationOffer::months)
        .containsOnly(12);
  }

  @Test
  void itStandsNoLongerThanTheRegulationAllows() {
    Organ organ = organs.organ();
    LocalDate today = LocalDate.now(clock);
    assertThat(problems(tried(organ, today, today.plusMonths(12))))
        .containsExactly("until AUTHORISATION_TOO_LONG");
    assertThat(problems(tried(organ, today.minusDays(1), today.plusMonths(1))))
        .containsExactly("from AUTHORISATION_DAYS");
    assertThat(problems(tried(organ, today.plusDays(3), today.plusDays(2))))
        .containsExactly("until AUTHORISATION_DAYS");
    assertThat(problems(tried(organ, null, null))).containsExactly("from AUTHORISATION_DAYS");
    assertThat(problems(tried(organ, today, null))).containsExactly("until AUTHORISATION_DAYS");
    assertThat(tried(organ, today, today.plusMonths(12).minusDays(1)))
        .isInstanceOf(AuthorisationOutcome.Done.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 501})
  void itSaysWhatIsMeantAndWhy(int length) {
    Organ organ = organs.organ();
    LocalDate today = LocalDate.now(clock);
    String words = "多".repeat(length);

    assertThat(
            problems(
                tried(
                    organ.publicity(), organ.news().id(), today, today.plusDays(9), words, words)))
        .containsExactly("scope AUTHORISATION_SCOPE", "reason AUTHORISATION_REASON");
  }

  @Test
  void itIsTakenBackOnceByTheOfficeWithAReason() {
    Organ organ = organs.organ();
    StandingAuthorisation standing = given(organ, 6);
    assertThat(problems(revoked(organ.editor(), standing, "不需要")))
        .containsExactly("reason AUTHORISATION_NOT_OFFERED");
    assertThat(problems(revoked(organ.publicity(), standing, " ")))
        .containsExactly("reason AUTHORISATION_REASON");
    assertThatThrownBy(() -> revoked(organs.organ().publicity(), standing, "不需要"))
        .isInstanceOf(NotFound.class);

    revoke(organ.publicity(), standing, "数据口径调整");

    assertThat(problems(revoked(organ.publicity(), standing, "再次撤销")))
        .containsExactly("reason AUTHORISATION_OVER");
    StandingAuthorisation after =
        authorisations.find(standing.id(), organ.editor().actor()).orElseThrow();
    assertThat(Objects.requireNonNull(after.revocation()).reason()).isEqualTo("数据口径调整");
    assertThat(authorisations.find(standing.id(), organs.organ().publicity().actor())).isEmpty();
  }

  @Test
  void theListGoesOnBelowTheLastOneOfThePage() {
    Organ organ = organs.organ();
    AuthorityId authority = new AuthorityId(organ.editor().actor().authority());
    List<StandingAuthorisationId> given =
        List.of(given(organ, 1).id(), given(organ, 2).id(), given(organ, 3).id());

    List<StandingAuthorisation> first = authorisations.of(authority, null, 2);
    List<StandingAuthorisation> second = authorisations.of(authority, first.getLast().id(), 2);

    assertThat(first)
        .extracting(StandingAuthorisation::id)
        .containsExactly(given.get(2), given.get(1));
    assertThat(second).extracting(StandingAuthorisation::id).containsExactly(given.get(0));
  }

  private EditionId approved(Organ organ) {
    EditionId edition = organ.reviewedByUnit(organ.routineData());
    expectDone(organ.operations().approves(edition));
    return edition;
  }

  private StandingAuthorisation given(Organ organ, int months) {
    clock.advance(Duration.ofMinutes(1));
    LocalDate today = LocalDate.now(clock);
    return give(
        organ.publicity(),
        organ.news().id(),
        today,
        today.plusMonths(months).minusDays(1),
        "月度统计数据",
        "常态发布");
  }

  private StandingAuthorisation give(
      Clerk by, ColumnId column, LocalDate from, LocalDate until, String scope, String reason) {
    return switch (tried(by, column, from, until, scope, reason)) {
      case AuthorisationOutcome.Done done -> done.authorisation();
      case AuthorisationOutcome.Refused refused -> throw new AssertionError("" + refused);
    };
  }

  private AuthorisationOutcome tried(
      Organ organ, @Nullable LocalDate from, @Nullable LocalDate until) {
    return tried(organ.publicity(), organ.news().id(), from, until, "月度统计数据", "常态发布");
  }

  private AuthorisationOutcome tried(
      Clerk by,
      ColumnId column,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String scope,
      String reason) {
    return giving.give(
        new GiveAuthorisation(
            new Subject.OfColumn(column), from, until, scope, reason, by.actor()));
  }

  private AuthorisationOutcome revoked(Clerk by, StandingAuthorisation it, String reason) {
    return revoking.revoke(new RevokeAuthorisation(it.id(), reason, by.actor()));
  }

  private void revoke(Clerk by, StandingAuthorisation it, String reason) {
    assertThat(revoked(by, it, reason)).isInstanceOf(AuthorisationOutcome.Done.class);
  }

  private static List<String> problems(AuthorisationOutcome outcome) {
    return outcome instanceof AuthorisationOutcome.Refused refused
        ? refused.problems().stream().map(StandingAuthorisationTests::named).toList()
        : List.of();
  }

  private static String named(Problem it) {
    assertThat(it.obstacle().basis()).isNotEmpty();
    return it.field() + " " + it.obstacle().code();
  }
}
