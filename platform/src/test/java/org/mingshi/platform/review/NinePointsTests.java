package org.mingshi.platform.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingshi.platform.testing.Outcomes.clauses;
import static org.mingshi.platform.testing.Outcomes.codes;
import static org.mingshi.platform.testing.Outcomes.expectDone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.regulation.CheckPoint;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.review.Decide.Choice;
import org.mingshi.platform.review.Decide.Judgement;
import org.mingshi.platform.review.Decide.Secrecy;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.ReviewRound.Verdict;
import org.mingshi.platform.task.Turn;
import org.mingshi.platform.task.TurnSubject;
import org.mingshi.platform.task.Turns;
import org.mingshi.platform.testing.Duty;
import org.mingshi.platform.testing.ReviewTest;
import org.mingshi.platform.testing.TestClock;
import org.mingshi.platform.testing.Town;
import org.mingshi.platform.testing.TownFixture;
import org.springframework.beans.factory.annotation.Autowired;

/** The nine questions of a district's review, and what each bad answer does. */
@ReviewTest
@SuppressWarnings("NullAway") // what is missing fails the test at that very line
class NinePointsTests {

  @Autowired TownFixture towns;
  @Autowired Editions editions;
  @Autowired Reviews reviews;
  @Autowired WhatIsMissing missing;
  @Autowired Turns turns;
  @Autowired TestClock clock;

  private Town town;
  private EditionId text;

  @BeforeEach
  void aTextOfTheDepartmentIsInReview() {
    town = towns.town();
    text = town.submitted();
  }

  @Test
  @Duty("yunzhou-2023 10")
  void allNineAreAskedInTheirOrderAndKeptWithPersonAndText() {
    Step step = town.officeReviewer().open(text);
    Checklist points = list(step, "nine-points");
    assertThat(points.points())
        .extracting(CheckPoint::id)
        .containsExactly(
            "secrets",
            "policy-and-law",
            "intellectual-property",
            "harm",
            "district",
            "timing",
            "sensitive",
            "statistics",
            "other");

    for (CheckPoint point : points.points()) {
      Map<String, Boolean> answers = new TreeMap<>(town.officeReviewer().goodAnswers(text, step));
      answers.remove("nine-points:" + point.id());
      Judgement judgement = point.secrecy() ? null : new Judgement(Secrecy.NOT_SECRET, "不属于国家秘密范围");
      var refused =
          town.officeReviewer()
              .decides(
                  text, step, town.seen(text), new Choice.Approve("同意", answers, judgement, false));
      assertThat(codes(refused)).as(point.id()).contains("CHECKLIST_INCOMPLETE");
      assertThat(clauses(refused, "CHECKLIST_INCOMPLETE")).contains("yunzhou-2023 10");
    }

    expectDone(town.officeReviewer().approves(text));
    Signature signature = signature("office-review");
    assertThat(signature.person()).isEqualTo(town.officeReviewer().person());
    assertThat(signature.hash()).isEqualTo(town.seen(text));
    for (CheckPoint point : points.points()) {
      assertThat(signature.answered("nine-points", point.id(), point.goodAnswer()))
          .as(point.id())
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"truthful", "complete", "reliable", "accurate", "safe"})
  @Duty("yunzhou-2023 6-a")
  void eachOfTheFiveQualitiesMustBeConfirmed(String quality) {
    Step step = town.officeReviewer().open(text);
    Choice.Approve good = town.officeReviewer().approval(text, step, false);
    Map<String, Boolean> answers = new TreeMap<>(good.answers());
    assertThat(answers.remove("five-qualities:" + quality)).isTrue();

    var refused =
        town.officeReviewer()
            .decides(
                text,
                step,
                town.seen(text),
                new Choice.Approve("同意", answers, good.secrecy(), false));

    assertThat(codes(refused)).containsExactly("CHECKLIST_INCOMPLETE");
    assertThat(clauses(refused, "CHECKLIST_INCOMPLETE")).containsExactly("yunzhou-2023 6-a");
  }

  @ParameterizedTest
  @CsvSource({
    "policy-and-law, 10(2)",
    "intellectual-property, 10(3)",
    "harm, 10(4)",
    "district, 10(5)",
    "statistics, 10(8)"
  })
  @Duty({"yunzhou-2023 10(2)", "yunzhou-2023 10(5)"})
  void aBadAnswerBlocksTheApprovalAndComesBackWithTheReason(String point, String clause) {
    var refused = town.officeReviewer().approvesBut(text, "nine-points:" + point, "同意");
    assertThat(codes(refused)).containsExactly("CHECK_FAILED");
    assertThat(clauses(refused, "CHECK_FAILED")).containsExactly("yunzhou-2023 " + clause);
    assertThat(editions.find(text)).get().isInstanceOf(Edition.InReview.class);

    Step step = town.officeReviewer().open(text);
    Map<String, Boolean> answers = new TreeMap<>(town.officeReviewer().goodAnswers(text, step));
    answers.computeIfPresent("nine-points:" + point, (key, good) -> !good);
    assertThat(codes(returns(step, "", answers))).contains("OPINION_REQUIRED");
    expectDone(returns(step, "第三段的说法没有依据", answers));

    assertThat(editions.find(text)).get().isInstanceOf(Edition.Draft.class);
    Signature signature = signature("office-review");
    assertThat(signature.verdict()).isEqualTo(Verdict.RETURNED);
    assertThat(signature.opinion()).isEqualTo("第三段的说法没有依据");
    assertThat(signature.answers())
        .contains("nine-points:" + point + (answers.get("nine-points:" + point) ? "=yes" : "=no"));
  }

  @Test
  void theSecrecyPointIsASignatureOfItsOwnInTheSameAction() {
    expectDone(town.officeReviewer().approves(text));

    List<Signature> decisions = town.clerk().step(text, "office-review").decisions();
    assertThat(decisions)
        .extracting(Signature::verdict)
        .containsExactly(Verdict.NOT_SECRET, Verdict.APPROVED);
    assertThat(decisions)
        .extracting(Signature::hash, Signature::person)
        .containsOnly(tuple(town.seen(text), town.officeReviewer().person()));
    assertThat(decisions.getFirst().secrecyBasis()).isEqualTo("不属于国家秘密范围");
  }

  @Test
  void anApprovalThatLeavesSecrecyUnjudgedIsRefused() {
    Step step = town.officeReviewer().open(text);

    var refused =
        town.officeReviewer()
            .decides(
                text,
                step,
                town.seen(text),
                new Choice.Approve("同意", town.officeReviewer().goodAnswers(text, step)));
    assertThat(codes(refused)).containsExactly("SECRECY_NOT_CLEARED");

    var contradicting = town.officeReviewer().approvesBut(text, "nine-points:secrets", "同意");
    assertThat(codes(contradicting)).containsExactly("SECRECY_LOCKED");

    var groundless =
        town.officeReviewer()
            .decides(
                text,
                step,
                town.seen(text),
                new Choice.Approve(
                    "同意",
                    town.officeReviewer().goodAnswers(text, step),
                    new Judgement(Secrecy.NOT_SECRET, " "),
                    false));
    assertThat(codes(groundless)).containsExactly("OPINION_REQUIRED");
    assertThat(reviews.latest(text).orElseThrow().steps())
        .allSatisfy(it -> assertThat(it.decisions()).isEmpty());
  }

  @Test
  void aSecretLocksTheTextAtOnce() {
    expectDone(judges(Secrecy.SECRET));

    assertThat(editions.find(text)).get().isInstanceOf(Edition.Locked.class);
    assertThat(reviews.latest(text).orElseThrow().state()).isEqualTo(ReviewRound.State.LOCKED);
    assertThat(turns()).isEmpty();
  }

  @Test
  void whoCannotTellStopsTheTextUntilTheSecrecyBodyHasAnswered() {
    expectDone(judges(Secrecy.UNDETERMINED));

    assertThat(town.clerk().step(text, "office-review").state()).isEqualTo(StepState.UNDETERMINED);
    assertThat(codes(town.deputyHead().approves(text, "deputy-signature")))
        .contains("NOT_YOUR_TURN");
    assertThat(codes(town.infoCenter().releases(text))).contains("SECRECY_UNDETERMINED");

    expectDone(town.officeReviewer().approves(text));
    assertThat(town.clerk().open(text).rule()).isEqualTo("deputy-signature");
  }

  @Test
  @Duty("yunzhou-2023 10(6)")
  void notNowPutsItOffUntilItIsAnsweredAgain() {
    var refused = town.officeReviewer().approvesBut(text, "nine-points:timing", "同意");
    assertThat(codes(refused)).containsExactly("CHECK_FAILED");
    assertThat(clauses(refused, "CHECK_FAILED")).containsExactly("yunzhou-2023 10(6)");
    LocalDate today = LocalDate.now(clock);
    assertThat(codes(town.officeReviewer().postpones(text, today, "等待上级统一口径")))
        .containsExactly("AGAIN_ON_WRONG");
    assertThat(codes(town.officeReviewer().postpones(text, today.plusDays(3), "")))
        .containsExactly("OPINION_REQUIRED");

    LocalDate again = LocalDate.now(clock).plusDays(3);
    expectDone(town.officeReviewer().postpones(text, again, "等待上级统一口径"));

    Signature signature = signature("office-review");
    assertThat(signature.verdict()).isEqualTo(Verdict.POSTPONED);
    assertThat(signature.againOn()).isEqualTo(again);
    assertThat(signature.opinion()).isEqualTo("等待上级统一口径");
    assertThat(turns()).extracting(Turn::stage).first().asString().contains("缓议至 " + again);
    assertThat(codes(town.infoCenter().releases(text))).contains("POSTPONED");
    assertThat(codes(town.deputyHead().approves(text, "deputy-signature")))
        .contains("NOT_YOUR_TURN");

    expectDone(town.officeReviewer().approves(text));
    assertThat(town.clerk().open(text).rule()).isEqualTo("deputy-signature");
  }

  @Test
  void aSensitiveMatterIsNotRejectedButTakesTheOtherChain() {
    expectDone(town.officeReviewer().approvesBut(text, "nine-points:sensitive", "涉及征地补偿"));

    ReviewRound round = reviews.latest(text).orElseThrow();
    assertThat(round.chain()).isEqualTo("emergency");
    assertThat(round.steps())
        .filteredOn(it -> it.state() != StepState.DROPPED)
        .extracting(Step::rule, Step::state)
        .containsExactly(
            tuple("office-review", StepState.SIGNED),
            tuple("district-deputy", StepState.OPEN),
            tuple("district-head", StepState.WAITING),
            tuple("release", StepState.WAITING));
    assertThat(reviews.markings(text))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.raised()).containsExactly("sensitive");
          assertThat(it.reason()).isEqualTo("涉及征地补偿");
          assertThat(it.decision()).isEqualTo(signature("office-review").id());
        });
  }

  @Test
  @Duty("yunzhou-2023 10(9)")
  void aRemarkIsCarriedToTheNextStepAndMustBeNoted() {
    assertThat(codes(town.officeReviewer().approvesBut(text, "nine-points:other", " ")))
        .containsExactly("OPINION_REQUIRED");
    expectDone(town.officeReviewer().approvesBut(text, "nine-points:other", "图片中人员较多，请留意肖像"));

    assertThat(missing.remarks(reviews.latest(text).orElseThrow()))
        .extracting(Signature::opinion)
        .containsExactly("图片中人员较多，请留意肖像");
    var refused = town.deputyHead().approves(text);
    assertThat(codes(refused)).containsExactly("REMARK_NOT_ACKNOWLEDGED");
    assertThat(clauses(refused, "REMARK_NOT_ACKNOWLEDGED")).containsExactly("yunzhou-2023 10(9)");

    expectDone(town.deputyHead().approvesNoting(text));
    assertThat(signature("deputy-signature").acknowledged()).isTrue();
    expectDone(town.head().approves(text));
    expectDone(town.infoCenter().releases(text));
  }

  @Test
  void aRemarkOfTheLastReviewerIsNotedByWhoeverReleases() {
    EditionId own = town.submitted(town.news().withGovernmentName(true));
    expectDone(town.officeReviewer().approves(own));
    expectDone(town.governmentOffice().approvesBut(own, "nine-points:other", "发布后请盯评论"));

    assertThat(codes(town.infoCenter().releases(own))).containsExactly("REMARK_NOT_ACKNOWLEDGED");
    expectDone(town.infoCenter().releasesNoting(own));
  }

  private Outcome returns(Step step, String opinion, Map<String, Boolean> answers) {
    return town.officeReviewer()
        .decides(text, step, town.seen(text), new Choice.Return(opinion, answers));
  }

  private Outcome judges(Secrecy result) {
    return town.officeReviewer()
        .decides(
            text,
            town.officeReviewer().open(text),
            town.seen(text),
            new Choice.JudgeSecrecy(result, "提及未公开的部署", "", Map.of()));
  }

  private Checklist list(Step step, String id) {
    return missing.checklists(reviews.latest(text).orElseThrow(), step).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Signature signature(String rule) {
    return requireNonNull(town.clerk().step(text, rule).signature());
  }

  private List<Turn> turns() {
    return turns.of(new TurnSubject("edition", text.toString()));
  }
}
