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
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.review.Decide.Choice;
import org.mingshi.platform.review.Decide.Secrecy;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Duty;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.Organ;
import org.mingshi.platform.testing.OrganFixture;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A national organ: two reviews, its leaders for six kinds, and the secrecy office in doubt. */
@ReviewTest
class OrganChainTests {

  static final List<String> KINDS = Organ.SIX_KINDS;

  @Autowired OrganFixture organs;
  @Autowired Editions editions;
  @Autowired Reviews reviews;

  private Organ organ;

  @BeforeEach
  void anOrgan() {
    organ = organs.organ();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"legality", "accuracy", "timeliness", "completeness", "validity", "no-secret"})
  @Duty("saws-2016 6-c")
  void theUnitAnswersForFiveQualitiesAndForNoSecret(String point) {
    EditionId text = organ.submitted(organ.story());
    Step step = organ.unitReviewer().open(text);
    Map<String, Boolean> answers = new TreeMap<>(organ.unitReviewer().goodAnswers(text, step));
    assertThat(answers.remove("unit-confirmations:" + point)).isNotNull();
    var open =
        organ
            .unitReviewer()
            .decides(text, step, organ.editor().seen(text), new Choice.Approve("同意", answers));
    assertThat(codes(open)).containsExactly("CHECKLIST_INCOMPLETE");
    assertThat(clauses(open, "CHECKLIST_INCOMPLETE")).containsExactly("saws-2016 6-c");

    var bad = organ.unitReviewer().approvesBut(text, "unit-confirmations:" + point, "同意");
    assertThat(codes(bad)).containsExactly("CHECK_FAILED");
    assertThat(clauses(bad, "CHECK_FAILED")).containsExactly("saws-2016 6-c");

    expectDone(organ.unitReviewer().approves(text));
    expectDone(organ.secrecyReviewer().findsNoSecret(text));
    expectDone(organ.publicity().approves(text));
    expectDone(organ.publicity().releases(text));
    assertThat(editions.find(text).orElseThrow().standing().unit())
        .isEqualTo(organ.producer().id());
    assertThat(reviews.release(text).orElseThrow().unit()).isEqualTo(organ.producer().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "interaction", "service"})
  @Duty("saws-2016 15")
  void newsInteractionAndServiceAreReviewedTwiceByDifferentPeopleOfDifferentUnits(String kind) {
    Manuscript story = OfficialTexts.classed(organ.story(), kind);
    EditionId text = organ.submitted(story);
    assertThat(rules(text))
        .containsExactly("unit-review", "secrecy", "publicity-review", "release");

    assertThat(codes(organ.unitReviewer().returns(text, ""))).containsExactly("OPINION_REQUIRED");
    expectDone(organ.unitReviewer().returns(text, "请补充来源"));
    assertThat(editions.find(text)).get().isInstanceOf(Edition.Draft.class);
    expectDone(organ.editor().submits(text));
    expectDone(organ.unitReviewer().approves(text));
    expectDone(organ.secrecyReviewer().findsNoSecret(text));

    assertThat(codes(organ.unitReviewer().approves(text))).contains("NOT_THE_HOLDER");
    assertThat(codes(organ.publicity().releases(text))).containsExactly("NOT_APPROVED");
    assertThat(codes(organ.publicity().returns(text, ""))).containsExactly("OPINION_REQUIRED");
    expectDone(organ.publicity().returns(text, "标题请改"));
    assertThat(editions.find(text)).get().isInstanceOf(Edition.Draft.class);

    expectDone(organ.editor().submits(text));
    expectDone(organ.unitReviewer().approves(text));
    expectDone(organ.secrecyReviewer().findsNoSecret(text));
    expectDone(organ.publicity().approves(text));
    expectDone(organ.otherPublicity().releases(text));

    EditionId flagged = organ.submitted(OfficialTexts.answering(story, "hot-topic", true));
    assertThat(rules(flagged))
        .containsExactly("unit-review", "secrecy", "publicity-review", "leader", "release");

    EditionId other = organ.reviewedByUnit(story);
    Clerk within = organs.publicityPostIn(organ.producer());
    var sameUnit = within.approves(other);
    assertThat(codes(sameUnit)).containsExactly("SAME_UNIT_REVIEW");
    assertThat(clauses(sameUnit, "SAME_UNIT_REVIEW")).containsExactly("saws-2016 15");
  }

  @Test
  @Duty("saws-2016 15")
  void thePublicityOfficesOwnNewsIsReviewedByTwoOfItsPeople() {
    EditionId text = organ.publicityEditor().drafts(organ.ownStory());
    expectDone(organ.publicityEditor().submits(text));
    Clerk both = organs.bothPostsIn(organ.publicityUnit());
    expectDone(both.approves(text));
    expectDone(organ.publicitySecrecy().findsNoSecret(text));

    assertThat(codes(both.approves(text))).containsExactly("SAME_PERSON_REVIEW");
    expectDone(organ.publicity().approves(text));
    expectDone(organ.otherPublicity().releases(text));
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void eachOfTheSixKindsIsAskedAndTakesALeadersApproval(String kind) {
    Manuscript unasked = organ.story();
    TreeMap<String, Boolean> answers = new TreeMap<>(unasked.flags());
    answers.remove(kind);
    EditionId draft = organ.editor().drafts(unasked.withFlags(answers));
    assertThat(
            clauses(organ.editor().submits(draft), codes(organ.editor().submits(draft)).getFirst()))
        .contains("saws-2016 16");

    EditionId text = organ.reviewedByUnit(OfficialTexts.answering(organ.story(), kind, true));
    expectDone(organ.publicity().approves(text));
    var early = organ.otherPublicity().releases(text);
    assertThat(codes(early)).containsExactly("LEADER_APPROVAL_REQUIRED");
    assertThat(clauses(early, "LEADER_APPROVAL_REQUIRED")).containsExactly("saws-2016 16");
    expectDone(organ.leader().approves(text));
    expectDone(organ.otherPublicity().releases(text));
  }

  @Test
  @Duty("saws-2016 16(6)")
  void anyReviewerOfTheChainRaisesOtherMajorWithAShortReason() {
    for (Clerk reviewer :
        List.of(organ.unitReviewer(), organ.secrecyReviewer(), organ.publicity())) {
      EditionId text = organ.submitted(organ.story());
      assertThat(codes(reviewer.marks(text, Set.of("other-major"), Set.of(), null, " ")))
          .containsExactly("OPINION_REQUIRED");
      expectDone(reviewer.raises(text, "other-major"));
      assertThat(rules(text))
          .containsExactly("unit-review", "secrecy", "publicity-review", "leader", "release");
      expectDone(organ.unitReviewer().approves(text));
      expectDone(organ.secrecyReviewer().findsNoSecret(text));
      expectDone(organ.publicity().approves(text));
      assertThat(codes(organ.otherPublicity().releases(text)))
          .containsExactly("LEADER_APPROVAL_REQUIRED");
      expectDone(organ.leader().approves(text));
      expectDone(organ.otherPublicity().releases(text));
    }
  }

  @Test
  void aRaisedKindIsLoweredByTheLeaderOrThePublicityOfficeAlone() {
    EditionId text = organ.reviewedByUnit(organ.story());
    expectDone(organ.publicity().approves(text));
    expectDone(organ.secrecyReviewer().raises(text, "hot-topic"));
    assertThat(editions.find(text)).get().isInstanceOf(Edition.InReview.class);

    for (Clerk other : List.of(organ.unitReviewer(), organ.secrecyReviewer(), organ.editor())) {
      var refused = other.lowers(text, "hot-topic");
      assertThat(codes(refused)).contains("FLAG_NOT_LOWERABLE");
      assertThat(clauses(refused, "FLAG_NOT_LOWERABLE")).containsExactly("saws-2016 16(4)");
    }
    expectDone(organ.publicity().lowers(text, "hot-topic"));
    assertThat(editions.find(text)).get().isInstanceOf(Edition.Approved.class);
    expectDone(organ.leader().raises(text, "hot-topic"));
    expectDone(organ.leader().lowers(text, "hot-topic"));
    expectDone(organ.otherPublicity().releases(text));
  }

  @Test
  void aFlagThatOnlyTheAuthorGivesIsNotRaisedByReviewers() {
    EditionId text = organ.submitted(organ.document());

    var refused = organ.unitReviewer().raises(text, "routine-data");

    assertThat(codes(refused)).containsExactly("FLAG_NOT_RAISABLE");
    assertThat(clauses(refused, "FLAG_NOT_RAISABLE")).containsExactly("saws-2016 14-b");
  }

  @Test
  void routineDataLoseTheirShortWayWhenOneOfTheSixKindsIsRaised() {
    EditionId text = organ.reviewedByUnit(organ.routineData());
    assertThat(rules(text)).contains("authorisation", "operations-review");
    expectDone(organ.publicity().approves(text));

    expectDone(organ.operations().raises(text, "other-major"));

    assertThat(state(text, "authorisation")).isEqualTo(StepState.SIGNED);
    assertThat(state(text, "operations-review")).isEqualTo(StepState.DROPPED);
    assertThat(state(text, "publicity-review")).isEqualTo(StepState.OPEN);
    assertThat(state(text, "leader")).isEqualTo(StepState.WAITING);
    assertThat(codes(organ.operations().releases(text))).contains("RELEASE_NOT_PERMITTED");
  }

  @Test
  void inDoubtTheSecrecyOfficeDecidesAndTheChainGoesOnWhereItStopped() {
    EditionId text = organ.submitted(organ.document());
    expectDone(organ.unitReviewer().approves(text));
    expectDone(organ.secrecyReviewer().judgesSecrecy(text, Secrecy.UNDETERMINED));

    assertThat(codes(organ.publicity().releases(text))).contains("SECRECY_UNDETERMINED");
    assertThat(codes(organ.publicity().approves(text, "publicity-review")))
        .containsExactly("NOT_YOUR_TURN");
    assertThat(codes(organ.secrecyReviewer().findsNoSecret(text)))
        .containsExactly("NOT_THE_HOLDER");
    expectDone(organ.secrecyOffice().findsNoSecret(text));

    assertThat(organ.editor().open(text).rule()).isEqualTo("publicity-review");
    expectDone(organ.publicity().approves(text));
    expectDone(organ.otherPublicity().releases(text));
  }

  @Test
  void whatTheSecrecyOfficeFindsSecretIsLocked() {
    EditionId text = organ.submitted(organ.document());
    expectDone(organ.unitReviewer().approves(text));
    expectDone(organ.secrecyReviewer().judgesSecrecy(text, Secrecy.UNDETERMINED));
    expectDone(organ.secrecyOffice().judgesSecrecy(text, Secrecy.SECRET));

    assertThat(editions.find(text)).get().isInstanceOf(Edition.Locked.class);
  }

  private StepState state(EditionId text, String rule) {
    return organ.editor().step(text, rule).state();
  }

  private List<String> rules(EditionId text) {
    return reviews.latest(text).orElseThrow().steps().stream().map(Step::rule).toList();
  }
}
