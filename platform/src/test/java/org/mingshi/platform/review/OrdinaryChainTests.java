package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingshi.platform.testing.Outcomes.clauses;
import static org.mingshi.platform.testing.Outcomes.codes;
import static org.mingshi.platform.testing.Outcomes.expectDone;
import static org.mingshi.platform.testing.Outcomes.words;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.ReleasedEditions;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Duty;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chains of the district's regulation, each walked by its persons. */
@ReviewTest
class OrdinaryChainTests {

  @Autowired OfficeFixture offices;
  @Autowired Editions editions;
  @Autowired Reviews reviews;
  @Autowired ReleasedEditions released;
  @Autowired JdbcClient jdbc;

  @Test
  @Duty("bishan-2021 26-a")
  void anOrdinaryNoticeIsPublishedByItsFivePeopleAndEveryStepKeepsOpinionAndTime() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    approves(office.sectionHead(), notice, "事项和时间已核对");
    judges(office.secrecyReviewer(), notice, "未见涉密内容");
    approves(office.deputyHead(), notice, "同意，请按时发布");

    expectDone(office.publisher().releases(notice));

    assertThat(editions.find(notice)).get().isInstanceOf(Edition.Published.class);
    ReviewRound round = reviews.latest(notice).orElseThrow();
    assertThat(round.steps())
        .extracting(Step::rule)
        .containsExactly("first-review", "secrecy", "second-review", "release");
    List<Signature> signatures =
        round.beforeRelease().stream().map(it -> Objects.requireNonNull(it.signature())).toList();
    assertThat(signatures)
        .extracting(Signature::person, Signature::opinion)
        .containsExactly(
            tuple(office.sectionHead().person(), "事项和时间已核对"),
            tuple(office.secrecyReviewer().person(), "未见涉密内容"),
            tuple(office.deputyHead().person(), "同意，请按时发布"));
    assertThat(signatures).extracting(Signature::hash).containsOnly(round.hash());
    assertThat(signatures)
        .extracting(Signature::at)
        .isSorted()
        .doesNotHaveDuplicates()
        .allSatisfy(at -> assertThat(at).isAfter(round.submittedAt()));
    assertThat(rowsOf(notice))
        .containsExactly(
            "first-review approved 事项和时间已核对 " + signatures.get(0).at(),
            "secrecy not-secret 未见涉密内容 " + signatures.get(1).at(),
            "second-review approved 同意，请按时发布 " + signatures.get(2).at());
    assertThat(reviews.release(notice).orElseThrow())
        .satisfies(release -> {
          assertThat(release.person()).isEqualTo(office.publisher().person());
          assertThat(release.hash()).isEqualTo(round.hash());
          assertThat(release.at()).isAfter(signatures.getLast().at());
        });
    assertThat(released.find(notice)).get().extracting(it -> it.hash()).isEqualTo(round.hash());
    assertThat(offices.releasesOf(notice)).hasSize(1);
  }

  @Test
  @Duty("bishan-2021 26-a")
  void aColumnOfHighLevelNeedsTheHeadOfTheUnitToo() {
    Office office = offices.regularOffice();
    EditionId document =
        office.approved(OfficialTexts.into(office.notice(), office.documents().id()));

    var tooEarly = office.publisher().releases(document);
    assertThat(codes(tooEarly)).containsExactly("NOT_APPROVED");
    assertThat(words(tooEarly)).first().asString().contains("主要负责人终审");

    expectDone(office.head().approves(document));
    expectDone(office.publisher().releases(document));
  }

  @Test
  @Duty("bishan-2021 26-a")
  void whatIsNotYetApprovedIsNotReleasedAndEachMissingStepIsNamedWithItsClause() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    expectDone(office.sectionHead().approves(notice));

    var refused = office.publisher().releases(notice);

    assertThat(codes(refused)).containsExactly("SECRECY_NOT_CLEARED", "NOT_APPROVED");
    assertThat(words(refused)).anySatisfy(it -> assertThat(it).contains("保密审查"));
    assertThat(words(refused)).anySatisfy(it -> assertThat(it).contains("分管负责人复审"));
    assertThat(clauses(refused, "SECRECY_NOT_CLEARED")).contains("bishan-2021 24-b");
    assertThat(clauses(refused, "NOT_APPROVED")).contains("bishan-2021 26-b");
    assertThat(editions.find(notice)).get().isInstanceOf(Edition.InReview.class);
    assertThat(offices.releasesOf(notice)).isEmpty();
  }

  @Test
  void aDraftThatWasNeverSubmittedIsNotReleased() {
    Office office = offices.regularOffice();
    EditionId draft = office.editor().drafts(office.notice());

    assertThat(codes(office.publisher().releases(draft))).contains("NOT_APPROVED");
    assertThat(editions.find(draft)).get().isInstanceOf(Edition.Draft.class);
  }

  @Test
  void whatReachesVeryFarNeedsTheHeadOfTheDistrictAfterTheDeputy() {
    Office office = offices.regularOffice();
    EditionId notice = office.approved(office.notice(Impact.EXTRA_MAJOR));

    assertThat(codes(office.publisher().releases(notice)))
        .containsExactly("LEADER_APPROVAL_REQUIRED", "LEADER_APPROVAL_REQUIRED");
    assertThat(codes(office.districtHead().approves(notice, "district-head")))
        .contains("NOT_YOUR_TURN");

    expectDone(office.districtDeputy().approves(notice));
    var refused = office.publisher().releases(notice);
    assertThat(codes(refused)).containsExactly("LEADER_APPROVAL_REQUIRED");
    assertThat(clauses(refused, "LEADER_APPROVAL_REQUIRED")).containsExactly("bishan-2021 26-e");

    expectDone(office.districtHead().approves(notice));
    expectDone(office.publisher().releases(notice));
  }

  @Test
  void whatReachesFarNeedsTheDeputyLeaderOfTheDistrict() {
    Office office = offices.regularOffice();
    EditionId notice = office.approved(office.notice(Impact.MAJOR));

    var refused = office.publisher().releases(notice);
    assertThat(codes(refused)).containsExactly("LEADER_APPROVAL_REQUIRED");
    assertThat(clauses(refused, "LEADER_APPROVAL_REQUIRED")).containsExactly("bishan-2021 26-d");
    expectDone(office.districtDeputy().approves(notice));
    expectDone(office.publisher().releases(notice));
  }

  @Test
  @Duty("bishan-2021 35-d")
  void aYearlyReportIsReviewedAndProofReadThreeTimesInItsOrderAndAnEditStartsAnew() {
    Office office = offices.regularOffice();
    var report = OfficialTexts.classed(office.notice(), "disclosure-yearly-report");
    EditionId edition = office.submitted(report);

    assertThat(codes(office.head().approves(edition, "final-review"))).contains("NOT_YOUR_TURN");
    expectDone(office.sectionHead().approves(edition));
    expectDone(office.secrecyReviewer().findsNoSecret(edition));
    expectDone(office.deputyHead().approves(edition));
    assertThat(codes(office.publisher().releases(edition))).containsExactly("NOT_APPROVED");

    office.editor().edits(edition, OfficialTexts.titled(report, "2026年政府信息公开工作年度报告"));
    assertThat(codes(office.publisher().releases(edition))).contains("NOT_APPROVED");
    expectDone(office.editor().submits(edition));
    assertThat(codes(office.head().approves(edition, "final-review"))).contains("NOT_YOUR_TURN");
    expectDone(office.sectionHead().approves(edition));
    expectDone(office.secrecyReviewer().findsNoSecret(edition));
    expectDone(office.deputyHead().approves(edition));
    expectDone(office.head().approves(edition));
    expectDone(office.publisher().releases(edition));

    ReviewRound round = reviews.latest(edition).orElseThrow();
    assertThat(round.chain()).isEqualTo("yearly-report");
    assertThat(signers(round)).doesNotHaveDuplicates().hasSize(4);
    assertThat(proofs(round, "first-review")).isNotEmpty();
    assertThat(proofs(round, "second-review")).isNotEmpty();
    assertThat(proofs(round, "final-review")).isNotEmpty();
  }

  @Test
  void aUnitThatIsConcernedMustConsentBeforeTheRelease() {
    Office office = offices.regularOffice();
    EditionId notice =
        office.approved(OfficialTexts.involving(office.notice(), office.concerned().id()));

    var refused = office.publisher().releases(notice);
    assertThat(codes(refused)).containsExactly("CONSENT_MISSING");
    assertThat(clauses(refused, "CONSENT_MISSING")).containsExactly("bishan-2021 27-i");
    assertThat(codes(office.deputyHead().approves(notice, "co-sign"))).contains("NOT_THE_HOLDER");

    expectDone(office.concernedDeputy().approves(notice));
    expectDone(office.publisher().releases(notice));
  }

  @Test
  void theReasonForTheChainAndTheVersionsOfThePacksAreKept() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted(office.notice(Impact.MAJOR));

    ReviewRound round = reviews.latest(notice).orElseThrow();
    assertThat(round.chain()).isEqualTo("ordinary+impact-major");
    assertThat(round.reason()).contains("重大");
    assertThat(round.packs())
        .extracting(Object::toString)
        .anyMatch(it -> it.startsWith("bishan-2021@"));
  }

  @Test
  void aReturnedDraftStartsAtItsFirstStepAgain() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    expectDone(office.sectionHead().approves(notice));
    assertThat(codes(office.secrecyReviewer().returns(notice, " "))).contains("OPINION_REQUIRED");
    expectDone(office.secrecyReviewer().returns(notice, "表中有教师个人电话，请删去"));
    assertThat(editions.find(notice)).get().isInstanceOf(Edition.Draft.class);

    expectDone(office.editor().submits(notice));

    ReviewRound again = reviews.latest(notice).orElseThrow();
    assertThat(again.number()).isEqualTo(2);
    assertThat(office.editor().open(notice).rule()).isEqualTo("first-review");
    assertThat(again.steps()).extracting(Step::signature).containsOnlyNulls();
  }

  private static void approves(Clerk clerk, EditionId edition, String opinion) {
    Step step = clerk.open(edition);
    expectDone(
        clerk.decides(
            edition,
            step,
            clerk.seen(edition),
            new Decide.Choice.Approve(opinion, clerk.goodAnswers(edition, step))));
  }

  private static void judges(Clerk clerk, EditionId edition, String opinion) {
    Step step = clerk.open(edition);
    expectDone(
        clerk.decides(
            edition,
            step,
            clerk.seen(edition),
            new Decide.Choice.JudgeSecrecy(
                Decide.Secrecy.NOT_SECRET,
                "对照教育工作国家秘密范围",
                opinion,
                clerk.goodAnswers(edition, step))));
  }

  /** What the table keeps, whatever the program says about it. */
  private List<String> rowsOf(EditionId edition) {
    return jdbc.sql(
            """
            select s.rule || ' ' || d.verdict || ' ' || d.opinion || ' '
                   || to_char(d.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
            from review_decision d join review_step s on s.id = d.step
            where d.edition = :edition order by d.decided_at
            """)
        .param("edition", edition.value())
        .query((row, n) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  private static List<PersonId> signers(ReviewRound round) {
    return round.beforeRelease().stream()
        .map(step -> Objects.requireNonNull(step.signature()))
        .map(Signature::person)
        .toList();
  }

  private static List<String> proofs(ReviewRound round, String rule) {
    return round.steps().stream()
        .filter(step -> step.rule().equals(rule))
        .flatMap(step -> Objects.requireNonNull(step.signature()).answers().stream())
        .filter(answer -> answer.contains("-proof:"))
        .toList();
  }
}
