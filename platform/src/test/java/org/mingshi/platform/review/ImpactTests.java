package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingshi.platform.testing.Outcomes.clauses;
import static org.mingshi.platform.testing.Outcomes.codes;
import static org.mingshi.platform.testing.Outcomes.expectDone;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.review.Decide.Choice;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Duty;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A text that turns out to reach further: raised by its reviewers, signed above, not begun anew.
 */
@ReviewTest
class ImpactTests {

  @Autowired OfficeFixture offices;
  @Autowired Editions editions;
  @Autowired Reviews reviews;

  private Office office;
  private Clerk governmentOffice;

  @BeforeEach
  void anOfficeAndTheOneThatLowers() {
    office = offices.regularOffice();
    governmentOffice = offices.clerk(office.root(), "government-office");
  }

  @Test
  @Duty("bishan-2021 26-d")
  void majorTextsAreApprovedByTheDeputyOfTheDistrict() {
    EditionId chosen = office.approved(office.notice(Impact.MAJOR));
    var early = office.publisher().releases(chosen);
    assertThat(codes(early)).containsExactly("LEADER_APPROVAL_REQUIRED");
    assertThat(clauses(early, "LEADER_APPROVAL_REQUIRED")).containsExactly("bishan-2021 26-d");
    expectDone(office.districtDeputy().approves(chosen));
    expectDone(office.publisher().releases(chosen));

    EditionId text = office.approved();
    for (Clerk reviewer :
        List.of(office.sectionHead(), office.secrecyReviewer(), office.deputyHead())) {
      expectDone(reviewer.rates(text, Impact.MAJOR));
      assertThat(editions.find(text)).get().isInstanceOf(Edition.InReview.class);
      assertThat(codes(office.publisher().releases(text)))
          .containsExactly("LEADER_APPROVAL_REQUIRED");
      var refused = reviewer.rates(text, Impact.ORDINARY);
      assertThat(codes(refused)).containsExactly("IMPACT_NOT_LOWERABLE");
      assertThat(clauses(refused, "IMPACT_NOT_LOWERABLE")).contains("bishan-2021 26-d");
      assertThat(codes(governmentOffice.marks(text, Set.of(), Set.of(), Impact.ORDINARY, "")))
          .containsExactly("OPINION_REQUIRED");
      expectDone(governmentOffice.rates(text, Impact.ORDINARY));
      assertThat(editions.find(text)).get().isInstanceOf(Edition.Approved.class);
    }
    expectDone(office.deputyHead().rates(text, Impact.MAJOR));
    expectDone(office.districtDeputy().approves(text));
    expectDone(office.publisher().releases(text));
  }

  @Test
  @Duty("bishan-2021 26-e")
  void extraMajorTextsAreApprovedByTheDeputyAndThenTheHeadOfTheDistrict() {
    EditionId text = office.approved(office.notice(Impact.EXTRA_MAJOR));
    assertThat(codes(office.districtHead().approves(text, "district-head")))
        .containsExactly("NOT_YOUR_TURN");
    expectDone(office.districtDeputy().approves(text));
    var early = office.publisher().releases(text);
    assertThat(codes(early)).containsExactly("LEADER_APPROVAL_REQUIRED");
    assertThat(clauses(early, "LEADER_APPROVAL_REQUIRED")).containsExactly("bishan-2021 26-e");
    expectDone(office.districtHead().approves(text));
    expectDone(office.publisher().releases(text));
  }

  @Test
  void whoStandsOutsideTheChainRaisesNothing() {
    EditionId text = office.submitted();

    assertThat(codes(office.head().rates(text, Impact.MAJOR)))
        .containsExactly("MARKING_NOT_PERMITTED");
    assertThat(codes(office.administrator().rates(text, Impact.MAJOR)))
        .containsExactly("MARKING_NOT_PERMITTED");
  }

  @Test
  void whatTheDeputySignedCountsWhenTheHeadIsAskedToo() {
    EditionId text = office.approved(office.notice(Impact.MAJOR));
    expectDone(office.districtDeputy().approves(text));
    assertThat(editions.find(text)).get().isInstanceOf(Edition.Approved.class);

    expectDone(office.districtDeputy().rates(text, Impact.EXTRA_MAJOR));

    assertThat(office.editor().step(text, "district-deputy").state()).isEqualTo(StepState.SIGNED);
    expectDone(office.districtHead().approves(text));
    expectDone(office.publisher().releases(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "scope", "form", "time-limit", "procedure"})
  @Duty("bishan-2021 24-c")
  void eachOfTheFivePointsMustBeAnsweredAndWell(String point) {
    EditionId text = office.submitted();
    Step step = office.sectionHead().open(text);
    Map<String, Boolean> answers = new TreeMap<>(office.sectionHead().goodAnswers(text, step));
    assertThat(answers.remove("five-focus:" + point)).isNotNull();

    var open =
        office
            .sectionHead()
            .decides(text, step, office.editor().seen(text), new Choice.Approve("同意", answers));
    assertThat(codes(open)).containsExactly("CHECKLIST_INCOMPLETE");
    assertThat(clauses(open, "CHECKLIST_INCOMPLETE")).contains("bishan-2021 24-c");
    var bad = office.sectionHead().approvesBut(text, "five-focus:" + point, "同意");
    assertThat(codes(bad)).containsExactly("CHECK_FAILED");
    assertThat(clauses(bad, "CHECK_FAILED")).contains("bishan-2021 24-c");
  }

  @Test
  void classAndLevelChooseTheChainAndOnlyANamedPublisherReleases() {
    assertThat(rules(office.submitted()))
        .containsExactly("first-review", "secrecy", "second-review", "release");
    assertThat(
            rules(office.submitted(OfficialTexts.into(office.notice(), office.documents().id()))))
        .containsExactly("first-review", "secrecy", "second-review", "final-review", "release");
    assertThat(
            rules(
                office.submitted(
                    OfficialTexts.classed(office.notice(), "disclosure-yearly-report"))))
        .containsExactly("first-review", "secrecy", "second-review", "final-review", "release");

    EditionId text = office.approved();
    for (Clerk other :
        List.of(
            office.sectionHead(),
            office.deputyHead(),
            office.head(),
            office.editor(),
            office.administrator(),
            office.districtHead())) {
      var refused = other.releases(text);
      assertThat(codes(refused)).containsExactly("RELEASE_NOT_PERMITTED");
      assertThat(clauses(refused, "RELEASE_NOT_PERMITTED")).containsExactly("bishan-2021 25-d");
    }
    expectDone(office.publisher().releases(text));
  }

  @Test
  @Duty("bishan-2021 35-d")
  void theYearlyReportIsReviewedAndProofreadThreeTimesByThreePeople() {
    var report = OfficialTexts.classed(office.notice(), "disclosure-yearly-report");
    EditionId text = office.submitted(report);
    assertThat(codes(office.deputyHead().approves(text, "second-review")))
        .containsExactly("NOT_YOUR_TURN");
    assertThat(codes(office.head().approves(text, "final-review")))
        .containsExactly("NOT_YOUR_TURN");
    proves(text, office.sectionHead(), "first-proof");
    expectDone(office.secrecyReviewer().findsNoSecret(text));
    proves(text, office.deputyHead(), "second-proof");
    assertThat(codes(office.publisher().releases(text))).containsExactly("NOT_APPROVED");
    proves(text, office.head(), "third-proof");

    office.editor().edits(text, OfficialTexts.titled(report, "改后的报告"));
    assertThat(codes(office.publisher().releases(text))).contains("APPROVAL_OUTDATED");
    expectDone(office.editor().submits(text));
    assertThat(office.editor().open(text).rule()).isEqualTo("first-review");

    Office small = offices.officeWithout("unit-deputy-head", "unit-head");
    offices.clerk(small.unit(), "unit-deputy-head", "unit-head");
    assertThat(
            codes(
                small
                    .editor()
                    .submits(
                        small
                            .editor()
                            .drafts(
                                OfficialTexts.classed(
                                    small.notice(), "disclosure-yearly-report")))))
        .contains("CHAIN_NOT_CONFIGURED");
  }

  /** Without the record of the proof it does not go on; with it, it is kept. */
  private void proves(EditionId text, Clerk reader, String proof) {
    Step step = reader.open(text);
    Map<String, Boolean> answers = new TreeMap<>(reader.goodAnswers(text, step));
    List<String> asked = answers.keySet().stream().filter(it -> it.startsWith(proof)).toList();
    assertThat(asked).isNotEmpty();
    asked.forEach(answers::remove);
    assertThat(
            codes(reader.decides(text, step, reader.seen(text), new Choice.Approve("同意", answers))))
        .containsExactly("CHECKLIST_INCOMPLETE");
    expectDone(reader.approves(text));
    assertThat(reader.step(text, step.rule()).signature())
        .satisfies(
            it -> assertThat(it.answers()).anySatisfy(one -> assertThat(one).startsWith(proof)));
  }

  private List<String> rules(EditionId text) {
    return reviews.latest(text).orElseThrow().steps().stream().map(Step::rule).toList();
  }
}
