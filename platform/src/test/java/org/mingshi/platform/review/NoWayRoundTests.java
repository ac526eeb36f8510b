package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingshi.platform.testing.Outcomes.clauses;
import static org.mingshi.platform.testing.Outcomes.codes;
import static org.mingshi.platform.testing.Outcomes.expectDone;
import static org.mingshi.platform.testing.Outcomes.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.organization.EndPost;
import org.mingshi.platform.organization.EndingPost;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.regulation.PackBindings;
import org.mingshi.platform.regulation.SubjectId;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Duty;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.ReviewTest;
import org.mingshi.platform.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way round the chain that people might try, refused with its clause. */
@ReviewTest
class NoWayRoundTests {

  @Autowired OfficeFixture offices;
  @Autowired Editions editions;
  @Autowired Reviews reviews;
  @Autowired JdbcClient jdbc;
  @Autowired Organization organization;
  @Autowired EndingPost endingPost;
  @Autowired PackBindings bindings;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;

  @ParameterizedTest
  @ValueSource(strings = {"section-head", "unit-secrecy-reviewer", "unit-deputy-head", "publisher"})
  @Duty("bishan-2021 25-c")
  void aUnitWithoutAHolderForAStepCannotSubmit(String role) {
    Office office = offices.regularOffice();
    endPosts(office.unit(), role);
    EditionId draft = office.editor().drafts(office.notice());

    var refused = office.editor().submits(draft);

    assertThat(codes(refused)).contains("CHAIN_NOT_CONFIGURED");
    assertThat(clauses(refused, "CHAIN_NOT_CONFIGURED")).contains("bishan-2021 25-c");
    assertThat(editions.find(draft)).get().isInstanceOf(Edition.Draft.class);
    assertThat(reviews.latest(draft)).isEmpty();

    offices.clerk(office.unit(), role);
    expectDone(office.editor().submits(draft));
  }

  @Test
  @Duty("bishan-2021 25-c")
  void whatNeedsTheHeadsReviewIsNotSubmittedInAUnitWithoutAHead() {
    Office office = offices.officeWithout("unit-head");
    EditionId document =
        office.editor().drafts(OfficialTexts.into(office.notice(), office.documents().id()));

    var refused = office.editor().submits(document);

    assertThat(codes(refused)).contains("CHAIN_NOT_CONFIGURED");
    assertThat(clauses(refused, "CHAIN_NOT_CONFIGURED")).contains("bishan-2021 25-c");
    assertThat(words(refused)).anySatisfy(it -> assertThat(it).contains("主要负责人终审"));
    offices.clerk(office.unit(), "unit-head");
    expectDone(office.editor().submits(document));
  }

  @Test
  @Duty("bishan-2021 25-c")
  void aTextThatConcernsAUnitWithoutADeputyHeadIsNotSubmitted() {
    Office office = offices.regularOffice();
    endPosts(office.concerned(), "unit-deputy-head");
    EditionId draft =
        office.editor().drafts(OfficialTexts.involving(office.notice(), office.concerned().id()));

    var refused = office.editor().submits(draft);

    assertThat(codes(refused)).containsExactly("CHAIN_NOT_CONFIGURED");
    assertThat(clauses(refused, "CHAIN_NOT_CONFIGURED")).contains("bishan-2021 25-c");
    assertThat(words(refused)).first().asString().contains("涉及单位会签");
  }

  @Test
  @Duty("bishan-2021 25-c")
  void aUnitForWhichNoRegulationNamesAChainCannotSubmit() {
    Office office = offices.regularOffice();
    EditionId draft = office.editor().drafts(office.notice());
    transaction.executeWithoutResult(status ->
        bindings.bind(
            new SubjectId("authority", office.unit().authority().toString()),
            List.of(),
            office.administrator().actor()));

    var refused = office.editor().submits(draft);

    assertThat(codes(refused)).contains("CHAIN_NOT_CONFIGURED");
    assertThat(editions.find(draft)).get().isInstanceOf(Edition.Draft.class);
    assertThat(reviews.latest(draft)).isEmpty();
  }

  @Test
  void aStepThatOnlyTheAuthorHoldsIsNotConfigured() {
    Office office = offices.officeWithout("section-head");
    Clerk both = offices.clerk(office.unit(), "editor", "section-head");

    var refused = both.submits(both.drafts(office.notice()));

    assertThat(codes(refused)).containsExactly("CHAIN_NOT_CONFIGURED");
    assertThat(words(refused)).first().asString().contains("科室负责人初审");
  }

  @Test
  void oneSinglePersonCannotFillTwoSteps() {
    Office office = offices.officeWithout("section-head", "unit-secrecy-reviewer");
    offices.clerk(office.unit(), "section-head", "unit-secrecy-reviewer");

    var refused = office.editor().submits(office.editor().drafts(office.notice()));

    assertThat(codes(refused)).containsExactly("CHAIN_NOT_CONFIGURED");
    assertThat(words(refused)).first().asString().contains("不同的人");
  }

  @ParameterizedTest
  @CsvSource({"unit-head,主要负责人", "unit-deputy-head,分管负责人"})
  @Duty("bishan-2021 26-b")
  void aUnitWithoutNamedHeadOrDeputyCannotSubmit(String role, String called) {
    Office office = offices.officeWithout(role);

    var refused = office.editor().submits(office.editor().drafts(office.notice()));

    assertThat(codes(refused)).contains("RESPONSIBLE_MISSING");
    assertThat(clauses(refused, "RESPONSIBLE_MISSING")).containsExactly("bishan-2021 26-b");
    assertThat(words(refused)).anySatisfy(it -> assertThat(it).contains("未明确").contains(called));
  }

  @Test
  @Duty("bishan-2021 26-b")
  void aReleaseKeepsHeadAndDeputy() {
    Office office = offices.regularOffice();
    EditionId notice = office.approved();

    expectDone(office.publisher().releases(notice));

    assertThat(responsible(notice))
        .containsExactlyInAnyOrder(
            tuple("unit-head", office.head().person()),
            tuple("unit-deputy-head", office.deputyHead().person()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unit-head", "unit-deputy-head"})
  @Duty("bishan-2021 26-b")
  void aReleaseKeepsWhoHoldsThePostsOnItsOwnDayAndNeedsThemFilled(String role) {
    Office office = offices.regularOffice();
    EditionId notice = office.approved();
    endPosts(office.unit(), role);

    var refused = office.publisher().releases(notice);
    assertThat(codes(refused)).containsExactly("RESPONSIBLE_MISSING");
    assertThat(clauses(refused, "RESPONSIBLE_MISSING")).containsExactly("bishan-2021 26-b");
    assertThat(reviews.release(notice)).isEmpty();

    Clerk successor = offices.clerk(office.unit(), role);
    expectDone(office.publisher().releases(notice));
    boolean headLeft = role.equals("unit-head");
    assertThat(responsible(notice))
        .containsExactlyInAnyOrder(
            tuple("unit-head", headLeft ? successor.person() : office.head().person()),
            tuple(
                "unit-deputy-head", headLeft ? office.deputyHead().person() : successor.person()));
  }

  @Test
  void nobodySkipsAStep() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();

    var refused = office.deputyHead().approves(notice, "second-review");

    assertThat(codes(refused)).containsExactly("NOT_YOUR_TURN");
    assertThat(clauses(refused, "NOT_YOUR_TURN")).contains("bishan-2021 25-d");
  }

  @Test
  void anAuthorDoesNotReviewTheirOwnDraftWhateverPostTheyHold() {
    Office office = offices.regularOffice();
    Clerk writingHead = offices.clerk(office.unit(), "section-head");
    EditionId notice = writingHead.drafts(office.notice());
    expectDone(office.editor().submits(notice));

    var refused = writingHead.approves(notice);

    assertThat(codes(refused)).containsExactly("AUTHOR_MAY_NOT_REVIEW");
    assertThat(clauses(refused, "AUTHOR_MAY_NOT_REVIEW")).isNotEmpty();
    expectDone(office.sectionHead().approves(notice));
  }

  @Test
  void whoeverSavedATextIsAnAuthorToo() {
    Office office = offices.regularOffice();
    EditionId notice = office.editor().drafts(office.notice());
    office.sectionHead().edits(notice, OfficialTexts.titled(office.notice(), "改动后的标题"));
    Clerk other = offices.clerk(office.unit(), "section-head");
    expectDone(office.editor().submits(notice));

    assertThat(codes(office.sectionHead().approves(notice)))
        .containsExactly("AUTHOR_MAY_NOT_REVIEW");
    expectDone(other.approves(notice));
  }

  @Test
  void nobodySignsTwoStepsNotEvenWithASecondAccount() {
    Office office = offices.regularOffice();
    Clerk twoPosts = offices.clerk(office.unit(), "section-head", "unit-deputy-head");
    EditionId notice = office.submitted();
    expectDone(twoPosts.approves(notice));
    expectDone(office.secrecyReviewer().findsNoSecret(notice));

    assertThat(codes(twoPosts.approves(notice))).containsExactly("SAME_PERSON_REVIEW");
    assertThat(codes(offices.withAnotherAccount(twoPosts).approves(notice)))
        .containsExactly("SAME_PERSON_REVIEW");
    expectDone(office.deputyHead().approves(notice));
  }

  @Test
  void anEditAfterTheApprovalVoidsIt() {
    Office office = offices.regularOffice();
    EditionId notice = office.approved();
    office.editor().edits(notice, OfficialTexts.titled(office.notice(), "关于推迟开学的通知"));

    var refused = office.publisher().releases(notice);

    assertThat(codes(refused)).contains("APPROVAL_OUTDATED", "NOT_APPROVED", "SECRECY_NOT_CLEARED");
    assertThat(clauses(refused, "APPROVAL_OUTDATED")).contains("bishan-2021 26-a");
    assertThat(editions.find(notice)).get().isInstanceOf(Edition.Draft.class);
    assertThat(reviews.latest(notice).orElseThrow().state()).isEqualTo(ReviewRound.State.VOIDED);
  }

  @Test
  void aDecisionOnATextThatWasChangedMeanwhileIsRefused() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    RevisionHash seen = office.sectionHead().seen(notice);
    Step step = office.sectionHead().open(notice);
    office.editor().edits(notice, OfficialTexts.titled(office.notice(), "另一个标题"));
    expectDone(office.editor().submits(notice));

    assertThat(codes(office.sectionHead().approvesWhatWasSeen(notice, step, seen)))
        .contains("REVISION_OUTDATED");
    Step now = office.sectionHead().open(notice);
    assertThat(codes(office.sectionHead().approvesWhatWasSeen(notice, now, seen)))
        .containsExactly("REVISION_OUTDATED");
  }

  @Test
  void anAdministratorHasNoWayRoundEvenByCallingTheUseCases() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();

    assertThat(codes(office.administrator().approves(notice))).containsExactly("NOT_THE_HOLDER");
    assertThat(codes(office.administrator().releases(notice)))
        .contains("NOT_APPROVED", "RELEASE_NOT_PERMITTED");
    EditionId approved = office.approved();
    var refused = office.administrator().releases(approved);
    assertThat(codes(refused)).containsExactly("RELEASE_NOT_PERMITTED");
    assertThat(clauses(refused, "RELEASE_NOT_PERMITTED")).containsExactly("bishan-2021 25-d");
    assertThat(editions.find(approved)).get().isInstanceOf(Edition.Approved.class);
  }

  @Test
  void theAuthorDoesNotReleaseAndNobodyButAPublisherDoes() {
    Office office = offices.regularOffice();
    Clerk writingPublisher = offices.clerk(office.unit(), "publisher");
    EditionId notice = writingPublisher.drafts(office.notice());
    expectDone(office.editor().submits(notice));
    expectDone(office.sectionHead().approves(notice));
    expectDone(office.secrecyReviewer().findsNoSecret(notice));
    expectDone(office.deputyHead().approves(notice));

    assertThat(codes(writingPublisher.releases(notice))).containsExactly("RELEASE_NOT_PERMITTED");
    assertThat(codes(office.deputyHead().releases(notice)))
        .containsExactly("RELEASE_NOT_PERMITTED");
    expectDone(office.publisher().releases(notice));
  }

  @Test
  void nothingIsThereForAnotherAuthority() {
    Office office = offices.regularOffice();
    Office elsewhere = offices.regularOffice();
    EditionId notice = office.submitted();

    assertThatThrownBy(() -> elsewhere.sectionHead().approves(notice)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> elsewhere.publisher().releases(notice)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> elsewhere.editor().edits(notice, office.notice()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Duty("bishan-2021 24-b")
  void onlyTheSecrecyReviewerOfThePublishingUnitJudgesAndIsKeptAsResponsible() {
    Office office = offices.regularOffice();
    Clerk ofAnotherUnit = offices.clerk(office.concerned(), "unit-secrecy-reviewer");
    EditionId notice = office.submitted();
    expectDone(office.sectionHead().approves(notice));

    assertThat(codes(ofAnotherUnit.findsNoSecret(notice))).containsExactly("NOT_THE_HOLDER");
    assertThat(codes(office.publisher().releases(notice))).contains("SECRECY_NOT_CLEARED");
    expectDone(office.secrecyReviewer().findsNoSecret(notice));

    Signature signature =
        Objects.requireNonNull(office.secrecyReviewer().step(notice, "secrecy").signature());
    assertThat(signature.person()).isEqualTo(office.secrecyReviewer().person());
    assertThat(signature.unit()).isEqualTo(office.unit().id());
    assertThat(signature.hash()).isEqualTo(office.editor().seen(notice));

    office.editor().edits(notice, OfficialTexts.titled(office.notice(), "新的文本"));
    expectDone(office.editor().submits(notice));
    assertThat(codes(office.publisher().releases(notice))).contains("SECRECY_NOT_CLEARED");
  }

  @Test
  void aSecrecyStepIsNotPassedByAPlainApproval() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    expectDone(office.sectionHead().approves(notice));

    assertThat(codes(office.secrecyReviewer().approves(notice)))
        .containsExactly("SECRECY_NOT_CLEARED");
  }

  @Test
  void whatIsSecretIsLockedForGood() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    expectDone(office.sectionHead().approves(notice));
    expectDone(office.secrecyReviewer().judgesSecrecy(notice, Decide.Secrecy.SECRET));

    assertThat(editions.find(notice)).get().isInstanceOf(Edition.Locked.class);
    assertThat(codes(office.publisher().releases(notice))).contains("SECRECY_NOT_CLEARED");
    assertThat(codes(office.deputyHead().approves(notice, "second-review"))).isNotEmpty();
  }

  @Test
  void whatNobodyCanTellWaitsUntilItIsTold() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    expectDone(office.sectionHead().approves(notice));
    expectDone(office.secrecyReviewer().judgesSecrecy(notice, Decide.Secrecy.UNDETERMINED));

    assertThat(codes(office.deputyHead().approves(notice, "second-review")))
        .containsExactly("NOT_YOUR_TURN");
    assertThat(codes(office.publisher().releases(notice))).contains("SECRECY_UNDETERMINED");
    expectDone(office.secrecyReviewer().findsNoSecret(notice));
    expectDone(office.deputyHead().approves(notice));
    expectDone(office.publisher().releases(notice));
  }

  @Test
  @Duty("bishan-2021 24-c")
  void theFivePointsAreAllAnsweredAndAllGood() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    Step first = office.sectionHead().open(notice);
    Map<String, Boolean> answers = new TreeMap<>(office.sectionHead().goodAnswers(notice, first));
    assertThat(answers)
        .containsOnlyKeys(
            "five-focus:content",
            "five-focus:scope",
            "five-focus:form",
            "five-focus:time-limit",
            "five-focus:procedure");
    for (String point : answers.keySet()) {
      Map<String, Boolean> incomplete = new TreeMap<>(answers);
      incomplete.remove(point);
      assertThat(codes(office.sectionHead().approves(notice, incomplete)))
          .containsExactly("CHECKLIST_INCOMPLETE");
      Map<String, Boolean> negative = new TreeMap<>(answers);
      negative.put(point, false);
      assertThat(codes(office.sectionHead().approves(notice, negative)))
          .containsExactly("CHECK_FAILED");
    }
    expectDone(office.sectionHead().approves(notice, answers));
  }

  @Test
  void aReprintWithoutItsSourceIsNotSubmitted() {
    Office office = offices.regularOffice();
    EditionId draft = office.editor().drafts(OfficialTexts.reprinted(office.notice(), ""));

    var refused = office.editor().submits(draft);

    assertThat(codes(refused)).containsExactly("SOURCE_MISSING");
    assertThat(clauses(refused, "SOURCE_MISSING")).contains("bishan-2021 27-d");
    office.editor().edits(draft, OfficialTexts.reprinted(office.notice(), "中国政府网"));
    expectDone(office.editor().submits(draft));
  }

  @Test
  void anUnfinishedDraftHearsEverythingThatIsMissingAtOnce() {
    Office office = offices.officeWithout("unit-head");
    EditionId draft =
        office
            .editor()
            .drafts(OfficialTexts.classed(OfficialTexts.titled(office.notice(), ""), ""));

    assertThat(codes(office.editor().submits(draft)))
        .contains("TITLE_MISSING", "CLASS_MISSING", "RESPONSIBLE_MISSING");
  }

  @Test
  void everyRefusedTryStandsInTheLedger() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    assertThat(codes(office.deputyHead().approves(notice, "second-review"))).isNotEmpty();
    assertThat(codes(office.publisher().releases(notice))).isNotEmpty();

    assertThat(
            jdbc.sql(
                    """
                    select action || ' ' || (facts ->> 'codes') from ledger_entry
                    where subject_id = :id and action like '%refused' order by id
                    """)
                .param("id", notice.toString())
                .query(String.class)
                .list())
        .satisfiesExactly(
            it -> assertThat(it).isEqualTo("review-decision.refused NOT_YOUR_TURN"),
            it -> assertThat(it).startsWith("edition.release-refused NOT_APPROVED"));
  }

  @Test
  void whatTheStepDoesNotAskIsNotKeptAsAnAnswer() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    Step first = office.sectionHead().open(notice);
    Map<String, Boolean> asked = office.sectionHead().goodAnswers(notice, first);
    Map<String, Boolean> answers = new TreeMap<>(asked);
    answers.put("made-up:point\nfive-focus:scope", false);

    expectDone(office.sectionHead().approves(notice, answers));

    assertThat(signature(office.sectionHead().step(notice, "first-review")).answers())
        .hasSize(asked.size())
        .allSatisfy(it -> assertThat(it).startsWith("five-focus:").endsWith("=yes"));
  }

  @Test
  void anOpinionOfABookIsRefusedAndWhatCannotBeSeenIsNotKept() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    Step first = office.sectionHead().open(notice);
    RevisionHash seen = office.sectionHead().seen(notice);
    Map<String, Boolean> answers = office.sectionHead().goodAnswers(notice, first);

    var book = new Decide.Choice.Approve("同".repeat(2001), answers);
    assertThat(codes(office.sectionHead().decides(notice, first, seen, book)))
        .containsExactly("TOO_LONG");
    var hidden = new Decide.Choice.Approve("同意\u0000。\u202E\r\n请按时\u200B发布", answers);
    expectDone(office.sectionHead().decides(notice, first, seen, hidden));

    assertThat(signature(office.sectionHead().step(notice, "first-review")).opinion())
        .isEqualTo("同意。\n请按时发布");
  }

  @Test
  void aSignatureWithoutAWordKeepsItsVerdictAsItsOpinion() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    Step first = office.sectionHead().open(notice);

    expectDone(
        office
            .sectionHead()
            .decides(
                notice,
                first,
                office.sectionHead().seen(notice),
                new Decide.Choice.Approve(" ", office.sectionHead().goodAnswers(notice, first))));

    assertThat(signature(office.sectionHead().step(notice, "first-review")).opinion())
        .isEqualTo("同意");
  }

  private void endPosts(Unit unit, String role) {
    LocalDate today = LocalDate.now(clock);
    organization
        .holders(role, unit.id(), today)
        .forEach(holder -> endingPost.end(new EndPost(holder.post().id(), today, null)));
  }

  private List<Tuple> responsible(EditionId edition) {
    return reviews.release(edition).orElseThrow().responsible().stream()
        .map(it -> tuple(it.role(), it.person()))
        .toList();
  }

  private static Signature signature(Step step) {
    return Objects.requireNonNull(step.signature());
  }
}
