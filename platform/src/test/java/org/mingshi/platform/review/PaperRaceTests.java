package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingshi.platform.testing.Outcomes.expectDone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Saving;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.StandingAuthorisation.Subject;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.Organ;
import org.mingshi.platform.testing.OrganFixture;
import org.mingshi.platform.testing.PaperScans;
import org.mingshi.platform.testing.ReviewTest;
import org.mingshi.platform.testing.TestClock;
import org.mingshi.platform.testing.Town;
import org.mingshi.platform.testing.TownFixture;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people act at the same moment: a paper and a screen, an edit, a second clerk. */
@ReviewTest
class PaperRaceTests {

  private static final int TIMES = 5;

  @Autowired TownFixture towns;
  @Autowired OrganFixture organs;
  @Autowired RecordingPaperSignature recording;
  @Autowired HandingIn handingIn;
  @Autowired GivingAuthorisation giving;
  @Autowired RevokingAuthorisation revoking;
  @Autowired Editions editions;
  @Autowired TestClock clock;

  @RepeatedTest(TIMES)
  void ofAPaperAndASignatureAtTheScreenOneCounts() throws Exception {
    Town town = towns.town();
    EditionId edition = beforeTheDeputyHead(town);
    RecordPaperSignature paper = paper(town, edition);

    List<Object> outcomes =
        together(() -> recording.record(paper), () -> town.deputyHead().approves(edition));

    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    assertThat(town.clerk().step(edition, "deputy-signature").decisions()).hasSize(1);
    assertThat(town.head().open(edition).rule()).isEqualTo("head-approval");
  }

  @RepeatedTest(TIMES)
  void ofTwoPapersOneCountsAndOneScanIsKept() throws Exception {
    Town town = towns.town();
    EditionId edition = beforeTheDeputyHead(town);
    RecordPaperSignature paper = paper(town, edition);

    List<Object> outcomes = together(() -> recording.record(paper), () -> recording.record(paper));

    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    assertThat(town.clerk().step(edition, "deputy-signature").decisions()).hasSize(1);
  }

  @RepeatedTest(TIMES)
  void aPaperAgainstAnEditNeverSignsTheNewText() throws Exception {
    Town town = towns.town();
    EditionId edition = beforeTheDeputyHead(town);
    RecordPaperSignature paper = paper(town, edition);

    List<Object> results =
        together(
            () -> recording.record(paper),
            () -> town.clerk().edits(edition, 1, OfficialTexts.titled(town.news(), "改后")));

    assertThat(results.getLast()).isInstanceOf(Saving.Saved.class);
    assertThat(editions.find(edition)).get().isInstanceOf(Edition.Draft.class);
    Step step = town.clerk().step(edition, "deputy-signature");
    assertThat(step.decisions()).allMatch(it -> it.hash().equals(paper.seen()));
    assertThat(step.isSignedFor(town.seen(edition))).isFalse();
  }

  @RepeatedTest(TIMES)
  void ofHandingInAndGivingBackOneHappens() throws Exception {
    Town town = towns.town();
    EditionId edition = town.internalAuthor().drafts(town.news());
    expectDone(town.internalAuthor().submits(edition));
    expectDone(town.officeReviewer().approves(edition));
    expectDone(town.head().approves(edition));
    StepId step = town.clerk().open(edition).id();

    List<Object> outcomes =
        together(
            () -> handIn(town, edition, step, new Decide.Choice.Approve("", Map.of())),
            () -> handIn(town, edition, step, new Decide.Choice.Return("缺附件")));

    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    boolean handedIn = outcomes.getFirst() instanceof Outcome.Done;
    assertThat(editions.find(edition))
        .get()
        .isInstanceOf(handedIn ? Edition.Approved.class : Edition.Draft.class);
    assertThat(town.clerk().step(edition, "hand-in").state())
        .isEqualTo(handedIn ? StepState.SIGNED : StepState.ENDED);
  }

  @RepeatedTest(TIMES)
  void ofTwoWhoTakeAConsentBackOneDoes() throws Exception {
    Organ organ = organs.organ();
    StandingAuthorisationId id = given(organ);

    List<Object> outcomes =
        together(
            () -> revoking.revoke(new RevokeAuthorisation(id, "甲", organ.publicity().actor())),
            () ->
                revoking.revoke(new RevokeAuthorisation(id, "乙", organ.otherPublicity().actor())));

    assertThat(outcomes).filteredOn(AuthorisationOutcome.Done.class::isInstance).hasSize(1);
  }

  private StandingAuthorisationId given(Organ organ) {
    LocalDate today = LocalDate.now(clock);
    AuthorisationOutcome outcome =
        giving.give(
            new GiveAuthorisation(
                new Subject.OfColumn(organ.news().id()),
                today,
                today.plusMonths(3),
                "月度统计数据",
                "常态发布",
                organ.publicity().actor()));
    return ((AuthorisationOutcome.Done) outcome).authorisation().id();
  }

  private Outcome handIn(Town town, EditionId edition, StepId step, Decide.Choice choice) {
    return handingIn.handIn(
        new HandIn(edition, step, town.seen(edition), choice, town.clerk().actor()));
  }

  private EditionId beforeTheDeputyHead(Town town) {
    EditionId edition = town.submitted();
    expectDone(town.officeReviewer().approves(edition));
    return edition;
  }

  private RecordPaperSignature paper(Town town, EditionId edition) {
    Step step = town.clerk().open(edition);
    return new RecordPaperSignature(
        edition,
        step.id(),
        town.seen(edition),
        town.deputyHead().person(),
        LocalDate.now(clock),
        new Decide.Choice.Approve("", town.deputyHead().goodAnswers(edition, step)),
        PaperScans.signedForm(),
        true,
        town.clerk().actor());
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
