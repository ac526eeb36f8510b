package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingshi.platform.testing.Outcomes.codes;
import static org.mingshi.platform.testing.Outcomes.expectDone;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.organization.DeputyResult;
import org.mingshi.platform.organization.NameDeputy;
import org.mingshi.platform.organization.NamingDeputy;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.task.Turns;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.ReviewTest;
import org.mingshi.platform.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A deputy reviews in their own name, within their days, and inherits no signature. */
@ReviewTest
class DeputySignsTests {

  @Autowired private OfficeFixture offices;
  @Autowired private NamingDeputy naming;
  @Autowired private Organization organization;
  @Autowired private Reviews reviews;
  @Autowired private Editions editions;
  @Autowired private Seeing seeing;
  @Autowired private Turns turns;
  @Autowired private TestClock clock;

  private void standsIn(Clerk deputy, Clerk holder) {
    Post post = organization.postsOf(holder.person(), LocalDate.now((Clock) clock)).getFirst();
    LocalDate today = LocalDate.now((Clock) clock);
    assertThat(
            naming.name(
                new NameDeputy(
                    post.id(), deputy.person(), today, today.plusDays(2), "外出培训", holder.actor())))
        .isInstanceOf(DeputyResult.Done.class);
  }

  private int waitingFor(Clerk clerk, Office office) {
    return turns.countWaitingFor(office.unit().authority(), clerk.person());
  }

  @Test
  void theTurnWaitsForTheDeputyTooAndTheSignatureSaysForWhom() {
    Office office = offices.regularOffice();
    Clerk deputy = offices.clerk(office.concerned(), "editor");
    EditionId notice = office.submitted();
    assertThat(waitingFor(deputy, office)).isZero();
    assertThat(codes(deputy.approves(notice))).contains("NOT_THE_HOLDER");
    assertThat(seeing.maySee(deputy.actor(), editions.find(notice).orElseThrow())).isFalse();

    standsIn(deputy, office.sectionHead());

    assertThat(waitingFor(deputy, office)).isEqualTo(1);
    assertThat(seeing.maySee(deputy.actor(), editions.find(notice).orElseThrow())).isTrue();
    expectDone(deputy.approves(notice));
    ReviewRound.Signature signature =
        Objects.requireNonNull(reviews.latest(notice).orElseThrow().steps().getFirst().signature());
    assertThat(signature.person()).isEqualTo(deputy.person());
    assertThat(signature.personLabel()).contains("（代");
  }

  @Test
  void whenTheDaysAreOverTheDeputySignsNothing() {
    Office office = offices.regularOffice();
    Clerk deputy = offices.clerk(office.concerned(), "editor");
    standsIn(deputy, office.sectionHead());
    EditionId notice = office.submitted();
    clock.advance(Duration.ofDays(3));
    assertThat(waitingFor(deputy, office)).isZero();
    assertThat(codes(deputy.approves(notice))).contains("NOT_THE_HOLDER");
  }

  @Test
  void whoSignedTheirOwnStepSignsNoOtherAsADeputy() {
    Office office = offices.regularOffice();
    standsIn(office.sectionHead(), office.deputyHead());
    EditionId notice = office.submitted();
    expectDone(office.sectionHead().approves(notice));
    expectDone(office.secrecyReviewer().findsNoSecret(notice));
    assertThat(codes(office.sectionHead().approves(notice))).containsExactly("SAME_PERSON_REVIEW");
  }

  @Test
  void nobodyReviewsTheTextOfTheAuthorForWhomTheyStandIn() {
    Office office = offices.regularOffice();
    Clerk deputy = offices.clerk(office.concerned(), "editor");
    Clerk writingHead = offices.clerk(office.unit(), "section-head");
    EditionId notice = writingHead.drafts(office.notice());
    expectDone(writingHead.submits(notice));
    standsIn(deputy, writingHead);
    assertThat(codes(deputy.approves(notice))).containsExactly("AUTHOR_MAY_NOT_REVIEW");
  }
}
