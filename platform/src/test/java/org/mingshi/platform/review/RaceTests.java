package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingshi.platform.testing.Outcomes.codes;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.item.Saving;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people act on one edition in the same moment, on real PostgreSQL. */
@ReviewTest
class RaceTests {

  private static final int TIMES = 8;

  @Autowired OfficeFixture offices;
  @Autowired Editions editions;
  @Autowired Reviews reviews;

  @RepeatedTest(TIMES)
  void anEditAgainstTheLastApprovalNeverLeavesAnApprovedTextThatNobodySaw() throws Exception {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    office.sectionHead().approves(notice);
    office.secrecyReviewer().findsNoSecret(notice);
    RevisionHash seen = office.deputyHead().seen(notice);
    Step step = office.deputyHead().open(notice);

    together(
        () -> office.deputyHead().approvesWhatWasSeen(notice, step, seen),
        () -> office.editor().edits(notice, 1, OfficialTexts.titled(office.notice(), "改后")));

    Edition edition = editions.find(notice).orElseThrow();
    assertThat(edition).isInstanceOf(Edition.Draft.class);
    assertThat(edition.hash()).isNotEqualTo(seen);
    assertThat(codes(office.publisher().releases(notice))).contains("APPROVAL_OUTDATED");
  }

  @RepeatedTest(TIMES)
  void ofTwoApprovalsOfOneStepOneCounts() throws Exception {
    Office office = offices.regularOffice();
    var second = offices.clerk(office.unit(), "section-head");
    EditionId notice = office.submitted();
    RevisionHash seen = second.seen(notice);
    Step step = second.open(notice);

    List<Outcome> outcomes =
        together(
            () -> office.sectionHead().approvesWhatWasSeen(notice, step, seen),
            () -> second.approvesWhatWasSeen(notice, step, seen));

    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Outcome.Refused.class::isInstance)
        .allSatisfy(it -> assertThat(codes(it)).containsExactly("NOT_YOUR_TURN"));
  }

  @RepeatedTest(TIMES)
  void aReleaseAgainstAnEditPublishesTheApprovedTextOrNothing() throws Exception {
    Office office = offices.regularOffice();
    EditionId notice = office.approved();
    RevisionHash approved = office.publisher().seen(notice);

    List<Object> results =
        together(
            () -> office.publisher().releases(notice),
            () -> office.editor().edits(notice, 1, OfficialTexts.titled(office.notice(), "改后")));

    Edition edition = editions.find(notice).orElseThrow();
    if (results.getFirst() instanceof Outcome.Done) {
      assertThat(edition).isInstanceOf(Edition.Published.class);
      assertThat(edition.hash()).isEqualTo(approved);
      assertThat(results.getLast()).isInstanceOf(Saving.Refused.class);
    } else {
      assertThat(edition).isInstanceOf(Edition.Draft.class);
      assertThat(offices.releasesOf(notice)).isEmpty();
    }
  }

  @RepeatedTest(TIMES)
  void ofTwoReleasesOneHappens() throws Exception {
    Office office = offices.regularOffice();
    var second = offices.clerk(office.unit(), "publisher");
    EditionId notice = office.approved();

    List<Outcome> outcomes =
        together(() -> office.publisher().releases(notice), () -> second.releases(notice));

    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    assertThat(offices.releasesOf(notice)).hasSize(1);
    assertThat(reviews.release(notice)).isPresent();
  }

  @RepeatedTest(TIMES)
  void ofTwoEditsOneCountsAndTheOtherIsKept() throws Exception {
    Office office = offices.regularOffice();
    EditionId notice = office.editor().drafts(office.notice());

    List<Saving> results =
        together(
            () -> office.editor().edits(notice, 1, OfficialTexts.titled(office.notice(), "甲")),
            () ->
                office.otherEditor().edits(notice, 1, OfficialTexts.titled(office.notice(), "乙")));

    assertThat(results).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(Saving.Conflict.class::isInstance).hasSize(1);
    assertThat(editions.revisions(notice))
        .extracting(line -> line.title() + line.counts())
        .hasSize(3)
        .containsAnyOf("甲true", "乙true")
        .containsAnyOf("甲false", "乙false");
  }

  private static <T> List<T> together(Callable<? extends T> one, Callable<? extends T> other)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<T> first = threads.submit(() -> after(start, one));
      Future<T> second = threads.submit(() -> after(start, other));
      return List.of(first.get(), second.get());
    }
  }

  private static <T> T after(CyclicBarrier start, Callable<? extends T> action) throws Exception {
    start.await();
    return action.call();
  }
}
