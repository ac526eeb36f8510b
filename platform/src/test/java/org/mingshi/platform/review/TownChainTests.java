package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingshi.platform.testing.Outcomes.clauses;
import static org.mingshi.platform.testing.Outcomes.codes;
import static org.mingshi.platform.testing.Outcomes.expectDone;
import static org.mingshi.platform.testing.Outcomes.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Origin;
import org.mingshi.platform.item.Source;
import org.mingshi.platform.review.Decide.Choice;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Duty;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.ReviewTest;
import org.mingshi.platform.testing.Town;
import org.mingshi.platform.testing.TownFixture;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways of a district's texts: department, township, in its name, reprints, emergencies. */
@ReviewTest
class TownChainTests {

  @Autowired TownFixture towns;
  @Autowired Editions editions;
  @Autowired Reviews reviews;

  private Town town;

  @BeforeEach
  void aDistrict() {
    town = towns.town();
  }

  @Test
  @Duty("yunzhou-2023 9(2)")
  void aDepartmentsTextIsReviewedSignedAndApprovedByItsHead() {
    EditionId text = town.clerk().drafts(town.news());
    assertThat(codes(town.deputyHead().submits(text))).contains("SUBMIT_NOT_PERMITTED");
    expectDone(town.clerk().submits(text));
    assertThat(rules(text))
        .containsExactly("office-review", "deputy-signature", "head-approval", "release");
    assertThat(codes(town.head().approves(text, "head-approval"))).contains("NOT_YOUR_TURN");

    expectDone(town.officeReviewer().approves(text));
    expectDone(town.deputyHead().approves(text));
    var early = town.infoCenter().releases(text);
    assertThat(codes(early)).contains("HEAD_APPROVAL_REQUIRED");
    assertThat(clauses(early, "HEAD_APPROVAL_REQUIRED")).containsExactly("yunzhou-2023 9(2)");
    assertThat(codes(town.partyOffice().approves(text))).contains("NOT_THE_HOLDER");

    assertThat(codes(town.head().returns(text, " "))).containsExactly("OPINION_REQUIRED");
    expectDone(town.head().returns(text, "数据请再核对"));
    assertThat(editions.find(text)).get().isInstanceOf(Edition.Draft.class);
    assertThat(town.clerk().step(text, "head-approval").signature())
        .satisfies(it -> assertThat(it.opinion()).isEqualTo("数据请再核对"));

    expectDone(town.clerk().submits(text));
    expectDone(town.officeReviewer().approves(text));
    expectDone(town.deputyHead().approves(text));
    expectDone(town.head().approves(text));
    expectDone(town.infoCenter().releases(text));
    assertThat(editions.find(text)).get().isInstanceOf(Edition.Published.class);
  }

  @Test
  void theDeputyHeadConfirmsAccuracyAndSafetyAndWithoutThemItDoesNotGoOn() {
    EditionId text = town.submitted();
    expectDone(town.officeReviewer().approves(text));
    Step step = town.deputyHead().open(text);

    var unanswered =
        town.deputyHead().decides(text, step, town.seen(text), new Choice.Approve("同意", Map.of()));
    assertThat(codes(unanswered)).containsExactly("CHECKLIST_INCOMPLETE");
    assertThat(clauses(unanswered, "CHECKLIST_INCOMPLETE")).containsExactly("yunzhou-2023 8-b");
    assertThat(codes(town.head().approves(text, "head-approval"))).contains("NOT_YOUR_TURN");
    var early = town.infoCenter().releases(text);
    assertThat(clauses(early, "SIGNATURE_MISSING")).containsExactly("yunzhou-2023 8-b");
  }

  @Test
  @Duty("yunzhou-2023 9(3)")
  void aTownshipsTextIsReviewedByItsPartyOfficeAndApprovedByItsDeputy() {
    EditionId text = town.townshipClerk().drafts(town.townshipText());
    expectDone(town.townshipClerk().submits(text));
    assertThat(rules(text)).containsExactly("township-office-review", "deputy-approval", "release");
    Clerk elsewhere = towns.partyOfficeOfAnotherTownship(town);
    assertThat(codes(elsewhere.approves(text))).containsExactly("NOT_THE_HOLDER");
    assertThat(codes(town.officeReviewer().approves(text))).containsExactly("NOT_THE_HOLDER");

    expectDone(town.partyOffice().approves(text));
    var early = town.infoCenter().releases(text);
    assertThat(codes(early)).contains("DEPUTY_APPROVAL_REQUIRED");
    assertThat(clauses(early, "DEPUTY_APPROVAL_REQUIRED")).contains("yunzhou-2023 9(3)");
    assertThat(codes(town.deputyHead().approves(text))).containsExactly("NOT_THE_HOLDER");
    expectDone(town.townshipDeputy().approves(text));
    expectDone(town.infoCenter().releases(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "important-activity",
        "major-policy",
        "interpretation",
        "announcement",
        "document",
        "leader-speech",
        "meeting",
        "proposals",
        "research"
      })
  @Duty("yunzhou-2023 9(1)-a")
  void whatSpeaksForTheDistrictIsPassedByItsOfficeAlone(String itemClass) {
    EditionId text =
        town.submitted(OfficialTexts.classed(town.news().withGovernmentName(true), itemClass));
    assertThat(rules(text)).containsExactly("office-review", "government-office-review", "release");
    expectDone(town.officeReviewer().approves(text));

    for (Clerk other : List.of(town.head(), town.districtDeputy(), town.infoCenter())) {
      assertThat(codes(other.approves(text))).containsExactly("NOT_THE_HOLDER");
    }
    assertThat(clauses(town.infoCenter().releases(text), "NOT_APPROVED"))
        .contains("yunzhou-2023 9(1)-a");
    expectDone(town.governmentOffice().approves(text));
    assertThat(codes(town.governmentOffice().releases(text)))
        .containsExactly("RELEASE_NOT_PERMITTED");
    expectDone(town.infoCenter().releases(text));
  }

  @Test
  @Duty("yunzhou-2023 9(4)")
  void aReprintIsCheckedByTheSitesManagerAndApprovedByItsLeader() {
    var unnamed =
        town.clerk()
            .submits(town.clerk().drafts(town.news().withOrigin(Origin.REPRINT, Source.none())));
    assertThat(clauses(unnamed, "SOURCE_MISSING")).containsExactly("yunzhou-2023 9(4)");

    EditionId text = town.submitted(OfficialTexts.reprinted(town.news(), "新华网"));
    assertThat(rules(text)).containsExactly("site-check", "site-approval", "release");
    Step check = town.siteManager().open(text);
    for (String point : List.of("source", "title", "text", "link")) {
      assertThat(codes(town.siteManager().approvesBut(text, "reprint:" + point, "同意")))
          .containsExactly("CHECK_FAILED");
    }
    assertThat(check.role()).isEqualTo("site-manager");
    expectDone(town.siteManager().approves(text));
    var early = town.infoCenter().releases(text);
    assertThat(codes(early)).containsExactly("LEADER_APPROVAL_REQUIRED");
    assertThat(clauses(early, "LEADER_APPROVAL_REQUIRED")).containsExactly("yunzhou-2023 9(4)");
    expectDone(town.siteLeader().approves(text));
    expectDone(town.infoCenter().releases(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"major-emergency", "sensitive"})
  @Duty("yunzhou-2023 9(5)")
  void emergenciesAndSensitiveMattersNeedBothLeadersInTheirOrder(String flag) {
    EditionId text = town.submitted(OfficialTexts.answering(town.news(), flag, true));
    assertThat(rules(text))
        .containsExactly("office-review", "district-deputy", "district-head", "release");
    expectDone(town.officeReviewer().approves(text));
    assertThat(words(town.infoCenter().releases(text)))
        .anySatisfy(it -> assertThat(it).contains("区政府分管领导"))
        .anySatisfy(it -> assertThat(it).contains("区政府主要领导"));
    assertThat(codes(town.districtHead().approves(text, "district-head")))
        .containsExactly("NOT_YOUR_TURN");
    expectDone(town.districtDeputy().approves(text));
    var early = town.infoCenter().releases(text);
    assertThat(codes(early)).containsExactly("LEADER_APPROVAL_REQUIRED");
    assertThat(words(early)).singleElement().asString().contains("区政府主要领导");
    assertThat(clauses(early, "LEADER_APPROVAL_REQUIRED")).containsExactly("yunzhou-2023 9(5)");
    expectDone(town.districtHead().approves(text));
    expectDone(town.infoCenter().releases(text));

    EditionId plain = town.approved();
    for (Clerk lower :
        List.of(town.clerk(), town.officeReviewer(), town.head(), town.infoCenter())) {
      EditionId raised = town.submitted();
      expectDone(lower.raises(raised, flag));
      assertThat(reviews.latest(raised).orElseThrow().chain()).isEqualTo("emergency");
      var refused = lower.lowers(raised, flag);
      assertThat(codes(refused)).contains("FLAG_NOT_LOWERABLE");
      assertThat(clauses(refused, "FLAG_NOT_LOWERABLE")).contains("yunzhou-2023 9(5)");
    }
    expectDone(town.infoCenter().raises(plain, flag));
    assertThat(editions.find(plain)).get().isInstanceOf(Edition.InReview.class);
    assertThat(codes(town.infoCenter().releases(plain))).contains("LEADER_APPROVAL_REQUIRED");
    assertThat(codes(town.governmentOffice().marks(plain, Set.of(), Set.of(flag), null, " ")))
        .containsExactly("OPINION_REQUIRED");
    expectDone(town.governmentOffice().lowers(plain, flag));
    assertThat(editions.find(plain)).get().isInstanceOf(Edition.Approved.class);
    expectDone(town.infoCenter().releases(plain));
  }

  @Test
  void whatADepartmentSignedStaysWhenTheFlagIsLoweredAgain() {
    EditionId text = town.submitted();
    expectDone(town.officeReviewer().approves(text));
    expectDone(town.deputyHead().approves(text));
    expectDone(town.head().raises(text, "sensitive"));
    assertThat(state(text, "deputy-signature")).isEqualTo(StepState.SIGNED);
    assertThat(state(text, "head-approval")).isEqualTo(StepState.DROPPED);
    assertThat(state(text, "district-deputy")).isEqualTo(StepState.OPEN);

    expectDone(town.governmentOffice().lowers(text, "sensitive"));

    assertThat(state(text, "deputy-signature")).isEqualTo(StepState.SIGNED);
    assertThat(state(text, "head-approval")).isEqualTo(StepState.OPEN);
    assertThat(state(text, "district-deputy")).isEqualTo(StepState.DROPPED);
    expectDone(town.head().approves(text));
    expectDone(town.infoCenter().releases(text));
  }

  @Test
  void aFlagThatAReviewerRaisedOutlivesTheAuthorsEditAndALoweringDoesNot() {
    EditionId text = town.submitted();
    expectDone(town.officeReviewer().raises(text, "sensitive"));
    town.clerk().edits(text, OfficialTexts.titled(town.news(), "改后的标题"));
    expectDone(town.clerk().submits(text));
    assertThat(reviews.latest(text).orElseThrow().chain()).isEqualTo("emergency");

    expectDone(town.governmentOffice().lowers(text, "sensitive"));
    assertThat(reviews.latest(text).orElseThrow().chain()).isEqualTo("department");
    town.clerk().edits(text, OfficialTexts.titled(town.news(), "再改的标题"));
    expectDone(town.clerk().submits(text));
    assertThat(reviews.latest(text).orElseThrow().chain()).isEqualTo("emergency");
  }

  @Test
  void aQuestionToTheOneAboveWaitsForTheAnswerAndGoesOn() {
    EditionId text = town.submitted();
    assertThat(codes(town.officeReviewer().refers(text, ""))).containsExactly("OPINION_REQUIRED");
    expectDone(town.officeReviewer().refers(text, "涉及人事安排的一段能否公开？"));

    assertThat(state(text, "office-review")).isEqualTo(StepState.REFERRED);
    assertThat(codes(town.officeReviewer().approves(text))).contains("NOT_THE_HOLDER");
    assertThat(codes(town.deputyHead().approves(text))).containsExactly("REFERRED");
    assertThat(codes(town.infoCenter().releases(text))).contains("REFERRED");
    assertThat(codes(town.clerk().answers(text, "可以"))).contains("NOT_THE_HOLDER");
    assertThat(codes(town.deputyHead().answers(text, " "))).containsExactly("OPINION_REQUIRED");

    expectDone(town.deputyHead().answers(text, "可以公开，隐去姓名"));
    assertThat(state(text, "office-review")).isEqualTo(StepState.OPEN);
    assertThat(codes(town.officeReviewer().answers(text, "好"))).containsExactly("NOT_REFERRED");

    expectDone(town.officeReviewer().approves(text));
    expectDone(town.deputyHead().approves(text));
    expectDone(town.head().approves(text));
    expectDone(town.infoCenter().releases(text));
  }

  @Test
  void aFlagThatNobodyCouldFollowIsRefusedAndNotLost() {
    Town vacant = towns.townWithoutDistrictHead();
    EditionId text = vacant.submitted();

    var refused = vacant.officeReviewer().raises(text, "sensitive");

    assertThat(codes(refused)).containsExactly("CHAIN_NOT_CONFIGURED");
    assertThat(words(refused)).singleElement().asString().contains("区政府主要领导");
    assertThat(reviews.markings(text)).isEmpty();
    assertThat(codes(vacant.officeReviewer().approvesBut(text, "nine-points:sensitive", "敏感")))
        .containsExactly("CHAIN_NOT_CONFIGURED");
    assertThat(state(text, "office-review")).isEqualTo(StepState.OPEN);
  }

  private StepState state(EditionId text, String rule) {
    return town.clerk().step(text, rule).state();
  }

  private List<String> rules(EditionId text) {
    return reviews.latest(text).orElseThrow().steps().stream().map(Step::rule).toList();
  }
}
