package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingshi.platform.testing.Outcomes.clauses;
import static org.mingshi.platform.testing.Outcomes.codes;
import static org.mingshi.platform.testing.Outcomes.expectDone;
import static org.mingshi.platform.testing.Outcomes.words;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.review.ReviewRound.Paper;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Duty;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.Organ;
import org.mingshi.platform.testing.OrganFixture;
import org.mingshi.platform.testing.PaperScans;
import org.mingshi.platform.testing.ReviewTest;
import org.mingshi.platform.testing.TestClock;
import org.mingshi.platform.testing.Town;
import org.mingshi.platform.testing.TownFixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signatures given on paper, recorded by the clerk whom the regulation names. */
@ReviewTest
class PaperSignatureTests {

  private static final String SIGNATURE = "deputy-signature";

  @Autowired TownFixture towns;
  @Autowired OrganFixture organs;
  @Autowired OfficeFixture offices;
  @Autowired RecordingPaperSignature recording;
  @Autowired Reviews reviews;
  @Autowired Editions editions;
  @Autowired Scans scans;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  @Duty("yunzhou-2023 8-b")
  void theItemGoesOnOnlyWithTheDeputyHeadsSignatureHereOrOnPaper() {
    Town town = towns.town();
    EditionId here = beforeTheDeputyHead(town);
    EditionId onPaper = beforeTheDeputyHead(town);
    EditionId returned = beforeTheDeputyHead(town);

    for (EditionId edition : new EditionId[] {here, onPaper}) {
      assertThat(codes(town.head().approves(edition, "head-approval"))).contains("NOT_YOUR_TURN");
      var refused = town.infoCenter().releases(edition);
      assertThat(codes(refused)).contains("SIGNATURE_MISSING");
      assertThat(clauses(refused, "SIGNATURE_MISSING")).containsExactly("yunzhou-2023 8-b");
    }
    var unconfirmed =
        town.deputyHead()
            .decides(
                here,
                town.deputyHead().step(here, SIGNATURE),
                town.seen(here),
                new Decide.Choice.Approve("同意", Map.of()));
    assertThat(codes(unconfirmed)).contains("CHECKLIST_INCOMPLETE");
    expectDone(town.deputyHead().approves(here));
    expectDone(recorded(town, onPaper, town.deputyHead(), approval(town, onPaper)));
    for (EditionId edition : new EditionId[] {here, onPaper}) {
      expectDone(town.head().approves(edition));
      expectDone(town.infoCenter().releases(edition));
    }

    assertThat(codes(town.deputyHead().returns(returned, ""))).contains("OPINION_REQUIRED");
    expectDone(town.deputyHead().returns(returned, "数据请核实"));
    assertThat(editions.find(returned)).get().isInstanceOf(Edition.Draft.class);
  }

  @Test
  void bothNamesStandOnTheStepAndItSaysOnPaper() {
    Town town = towns.town();
    EditionId edition = beforeTheDeputyHead(town);

    expectDone(recorded(town, edition, town.deputyHead(), approval(town, edition)));

    Step step = town.clerk().step(edition, SIGNATURE);
    Signature signature = Objects.requireNonNull(step.signature());
    Paper paper = Objects.requireNonNull(signature.paper());
    assertThat(step.state()).isEqualTo(StepState.SIGNED);
    assertThat(signature.person()).isEqualTo(town.deputyHead().person());
    assertThat(signature.hash()).isEqualTo(town.seen(edition));
    assertThat(signature.answers()).isNotEmpty().allMatch(it -> it.endsWith("=yes"));
    assertThat(paper.recordedBy()).isEqualTo(town.clerk().person());
    assertThat(paper.date()).isEqualTo(LocalDate.now(clock));
    Scan scan = scans.find(edition, new ScanId(paper.scan())).orElseThrow();
    assertThat(scans.content(scan)).isEqualTo(PaperScans.pdf());
    assertThat(scan.addedBy()).isEqualTo(town.clerk().person());
    assertThat(scans.find(town.submitted(), scan.id())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leader-signed",
        "major-enforcement",
        "emergency-handling",
        "hot-topic",
        "first-release",
        "other-major"
      })
  void theOrgansLeaderSignsEachOfTheSixKindsOnPaperToo(String kind) {
    Organ organ = organs.organ();
    EditionId edition = organ.reviewedByUnit(OfficialTexts.answering(organ.story(), kind, true));
    expectDone(organ.publicity().approves(edition));
    assertThat(codes(organ.publicity().releases(edition))).contains("LEADER_APPROVAL_REQUIRED");

    Step leader = organ.publicity().open(edition);
    expectDone(
        record(
            organ.otherPublicity(),
            edition,
            leader,
            organ.leader(),
            new Decide.Choice.Approve("同意发布", Map.of())));

    expectDone(organ.publicity().releases(edition));
    Signature signature =
        Objects.requireNonNull(organ.publicity().step(edition, "leader").signature());
    assertThat(signature.person()).isEqualTo(organ.leader().person());
    assertThat(signature.opinion()).isEqualTo("同意发布");
  }

  @Test
  void whatWasReturnedOnPaperGoesBackWithTheWordsOfThePaper() {
    Town town = towns.town();
    EditionId edition = beforeTheDeputyHead(town);

    var wordless = recorded(town, edition, town.deputyHead(), new Decide.Choice.Return(""));
    assertThat(codes(wordless)).containsExactly("OPINION_REQUIRED");
    expectDone(recorded(town, edition, town.deputyHead(), new Decide.Choice.Return("第二段数据有误")));

    assertThat(editions.find(edition)).get().isInstanceOf(Edition.Draft.class);
    assertThat(reviews.latest(edition).orElseThrow().state()).isEqualTo(ReviewRound.State.RETURNED);
  }

  @Test
  void aStepThatTheRegulationDoesNotNameIsNotSignedOnPaper() {
    Town town = towns.town();
    EditionId first = town.submitted();
    var office =
        record(
            town.clerk(),
            first,
            town.clerk().open(first),
            town.officeReviewer(),
            new Decide.Choice.Return("退回"));
    assertThat(codes(office)).contains("PAPER_NOT_ALLOWED");
    assertThat(clauses(office, "PAPER_NOT_ALLOWED")).contains("yunzhou-2023 9(2)");

    Office elsewhere = offices.regularOffice();
    EditionId notice = elsewhere.submitted();
    var bishan =
        record(
            elsewhere.editor(),
            notice,
            elsewhere.editor().open(notice),
            elsewhere.sectionHead(),
            new Decide.Choice.Return("退回"));
    assertThat(codes(bishan)).contains("PAPER_NOT_ALLOWED");
    assertThat(reviews.latest(notice).orElseThrow().steps().getFirst().decisions()).isEmpty();
  }

  @Test
  void nobodyButTheNamedClerkRecords() {
    Town town = towns.town();
    EditionId edition = beforeTheDeputyHead(town);
    Step step = town.clerk().open(edition);
    for (Clerk other :
        new Clerk[] {town.officeReviewer(), town.townshipClerk(), town.head(), town.infoCenter()}) {
      var refused = record(other, edition, step, town.deputyHead(), approval(town, edition));
      assertThat(codes(refused)).contains("PAPER_RECORDER_NOT_NAMED");
    }
    Town elsewhere = towns.town();
    assertThatThrownBy(() ->
            record(elsewhere.clerk(), edition, step, town.deputyHead(), approval(town, edition)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theSignerHoldsThePostAndIsNeitherAuthorNorReviewerNorTheClerk() {
    Town town = towns.town();
    EditionId edition = beforeTheDeputyHead(town);
    Step step = town.clerk().open(edition);
    for (Clerk other :
        new Clerk[] {town.head(), town.townshipDeputy(), town.officeReviewer(), town.clerk()}) {
      var refused = record(town.clerk(), edition, step, other, approval(town, edition));
      assertThat(codes(refused)).contains("PAPER_SIGNER_UNKNOWN");
    }
    Clerk twoPosts = offices.clerk(town.department(), "unit-clerk", "unit-deputy-head");
    var ownPaper = record(twoPosts, edition, step, twoPosts, approval(town, edition));
    assertThat(codes(ownPaper)).containsExactly("PAPER_RECORDER_SIGNED");

    EditionId ofTwoPosts = twoPosts.drafts(town.news());
    expectDone(twoPosts.submits(ofTwoPosts));
    expectDone(town.officeReviewer().approves(ofTwoPosts));
    var author =
        record(
            town.clerk(),
            ofTwoPosts,
            town.clerk().open(ofTwoPosts),
            twoPosts,
            approval(town, ofTwoPosts));
    assertThat(codes(author)).containsExactly("AUTHOR_MAY_NOT_REVIEW");
    assertThat(author.toString()).doesNotContain("您");
  }

  @Test
  void nobodySignsTwoStepsByMeansOfPaper() {
    Town town = towns.town();
    Clerk both = offices.clerk(town.department(), "unit-office-reviewer", "unit-deputy-head");
    EditionId edition = town.submitted();
    expectDone(both.approves(edition));

    var refused =
        record(town.clerk(), edition, town.clerk().open(edition), both, approval(town, edition));

    assertThat(codes(refused)).containsExactly("SAME_PERSON_REVIEW");
  }

  @Test
  void theDayOnThePaperIsBetweenTheTextAndToday() {
    Town town = towns.town();
    EditionId edition = beforeTheDeputyHead(town);
    LocalDate today = LocalDate.now(clock);

    for (@Nullable LocalDate wrong :
        new LocalDate[] {null, today.plusDays(1), today.minusDays(400)}) {
      assertThat(codes(on(wrong, town, edition))).containsExactly("PAPER_DATE_WRONG");
    }
    expectDone(on(today, town, edition));
  }

  private Outcome on(@Nullable LocalDate day, Town town, EditionId edition) {
    return recording.record(
        new RecordPaperSignature(
            edition,
            town.clerk().open(edition).id(),
            town.seen(edition),
            town.deputyHead().person(),
            day,
            approval(town, edition),
            PaperScans.signedForm(),
            true,
            town.clerk().actor()));
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnceAndOnlyTheLedgerNotesTheTry() {
    Town town = towns.town();
    EditionId edition = beforeTheDeputyHead(town);
    long before = count("review_scan") + count("review_decision");

    var refused =
        recording.record(
            new RecordPaperSignature(
                edition,
                town.clerk().open(edition).id(),
                town.seen(edition),
                null,
                null,
                null,
                new ScanFile("审查表.pdf", "不是扫描件".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                false,
                town.clerk().actor()));

    assertThat(codes(refused))
        .containsExactlyInAnyOrder(
            "PAPER_VERDICT_MISSING",
            "PAPER_SIGNER_UNKNOWN",
            "PAPER_DATE_WRONG",
            "PAPER_NOT_CONFIRMED",
            "SCAN_UNUSABLE");
    assertThat(words(refused)).anyMatch(it -> it.contains("PDF、JPEG 或 PNG"));
    assertThat(count("review_scan") + count("review_decision")).isEqualTo(before);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from ledger_entry
                    where action = 'review-paper.refused' and subject_id = :edition
                    """)
                .param("edition", edition.toString())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aPaperOfAnOlderTextDoesNotCount() {
    Town town = towns.town();
    EditionId edition = beforeTheDeputyHead(town);
    RevisionHash printed = town.seen(edition);
    Step step = town.clerk().open(edition);
    town.clerk().edits(edition, OfficialTexts.titled(town.news(), "改过的标题"));

    var afterEdit = recordFor(printed, town, edition, step);
    assertThat(codes(afterEdit)).contains("REVISION_OUTDATED");
    expectDone(town.clerk().submits(edition));
    expectDone(town.officeReviewer().approves(edition));
    var afterResubmission = recordFor(printed, town, edition, town.clerk().open(edition));
    assertThat(codes(afterResubmission)).contains("REVISION_OUTDATED");
    expectDone(recorded(town, edition, town.deputyHead(), approval(town, edition)));
  }

  private Outcome recordFor(RevisionHash printed, Town town, EditionId edition, Step step) {
    return recording.record(
        new RecordPaperSignature(
            edition,
            step.id(),
            printed,
            town.deputyHead().person(),
            LocalDate.now(clock),
            approval(town, edition),
            PaperScans.signedForm(),
            true,
            town.clerk().actor()));
  }

  private EditionId beforeTheDeputyHead(Town town) {
    EditionId edition = town.submitted();
    expectDone(town.officeReviewer().approves(edition));
    return edition;
  }

  private Decide.Choice approval(Town town, EditionId edition) {
    return new Decide.Choice.Approve(
        "", town.deputyHead().goodAnswers(edition, town.clerk().open(edition)));
  }

  private Outcome recorded(Town town, EditionId edition, Clerk signer, Decide.Choice choice) {
    return record(town.clerk(), edition, town.clerk().open(edition), signer, choice);
  }

  private Outcome record(
      Clerk recorder, EditionId edition, Step step, Clerk signer, Decide.Choice choice) {
    return recording.record(
        new RecordPaperSignature(
            edition,
            step.id(),
            recorder.seen(edition),
            signer.person(),
            LocalDate.now(clock),
            choice,
            PaperScans.signedForm(),
            true,
            recorder.actor()));
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }
}
