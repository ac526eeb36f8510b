package org.mingshi.platform.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.regulation.loading.PackFiles;

/** The test of the format: a county that the program has never heard of, with chains of its own. */
class AnotherRegulationTests {
  private static final EffectiveRules RULES =
      EffectiveRules.of(
          PackFiles.read(
              Map.of(
                  "regulations/national.yaml",
                  baseline(),
                  "regulations/example-county-2030.yaml",
                  PacksDocument.example().getBytes(StandardCharsets.UTF_8))));

  private static final Facts NEWS =
      Facts.none().with(FactName.ITEM_CLASS, "news").with(FactName.UNIT_KIND, "department");

  @Test
  void itsOrdinaryChainHasTheCountyOfficeAndASecrecyChainOfItsOwn() {
    ChainSelection.Chosen chosen = chosen(NEWS);

    assertThat(roles(chosen))
        .containsExactly(
            "section-head",
            "secrecy-officer",
            "supervising-leader",
            "county-office",
            "county-publisher");
    assertThat(chosen.steps())
        .extracting(StepRule::separation)
        .containsExactly(
            Separation.CONTENT,
            Separation.SECRECY,
            Separation.SECRECY,
            Separation.CONTENT,
            Separation.CONTENT);
    assertThat(chosen.steps().get(1).refersTo()).contains("secrecy-bureau");
    assertThat(chosen.steps().get(3).otherUnitThan()).contains("first");
    assertThat(chosen.reason()).isEqualTo("适用“普通信息”流程（第五条第一款）；加保密初审、保密复审（第五条第二款）");
  }

  @Test
  void sensitiveMatterGoesToTheMeetingAndKeepsTheFirstReview() {
    ChainSelection.Chosen chosen = chosen(NEWS.with(FactName.ITEM_FLAGS, Set.of("sensitive")));

    assertThat(roles(chosen))
        .containsExactly(
            "section-head",
            "secrecy-officer",
            "supervising-leader",
            "county-meeting",
            "county-publisher");
    StepRule meeting = chosen.steps().get(3);
    assertThat(meeting.role().kind()).isEqualTo(RoleKind.MEETING);
    assertThat(meeting.onPaperBy()).contains("meeting-clerk");
    assertThat(meeting.elseCode()).isEqualTo("MEETING_MISSING");
    assertThat(meeting.elseWords()).isEqualTo("尚未经县长办公会议研究");
  }

  @Test
  void statisticsPassOnAStandingAuthorisationUnlessTheyAreSensitive() {
    Facts statistics =
        NEWS.with(FactName.ITEM_CLASS, "statistics").with(FactName.ITEM_ORIGIN, "original");

    assertThat(chosen(statistics).base()).extracting(ChainRule::id).containsExactly("routine");
    assertThat(chosen(statistics).base().getFirst().returnsTo())
        .isEqualTo(ChainRule.Returns.TO_PREVIOUS_STEP);
    assertThat(chosen(statistics).steps())
        .filteredOn(step -> step.kind() == StepKind.AUTHORISATION)
        .singleElement()
        .satisfies(
            step -> assertThat(step.standing()).contains(new Standing(Standing.Per.COLUMN, 12)));
    assertThat(chosen(statistics.with(FactName.ITEM_FLAGS, Set.of("sensitive"))).base())
        .extracting(ChainRule::id)
        .containsExactly("sensitive");
  }

  @Test
  void theOfficeThatReviewsForAllSignsItsOwnTextsByAnotherPersonOfItsOwn() {
    Facts own = NEWS.with(FactName.UNIT_OFFICES, Set.of("county-office"));

    assertThat(roles(chosen(own))).isEqualTo(roles(chosen(NEWS)));
    assertThat(chosen(own).steps()).allMatch(step -> step.otherUnitThan().isEmpty());
  }

  @Test
  void aVillageStationIsReviewedAndHandedInByTheTownshipAboveIt() {
    ChainSelection.Chosen chosen =
        chosen(
            NEWS.with(FactName.UNIT_KIND, "internal-office")
                .with(FactName.UNIT_PARENT_KIND, "township"));

    assertThat(chosen.steps())
        .extracting(step -> step.role().id() + " " + step.heldIn())
        .containsExactly(
            "section-head PARENT_UNIT",
            "unit-clerk PARENT_UNIT",
            "secrecy-officer UNIT",
            "supervising-leader AUTHORITY",
            "county-publisher AUTHORITY");
    StepRule handIn = chosen.steps().get(1);
    assertThat(handIn.kind()).isEqualTo(StepKind.HAND_IN);
    assertThat(handIn.kind().isReview()).isFalse();
    assertThat(handIn.elseCode()).isEqualTo("SUBMIT_NOT_PERMITTED");
  }

  @Test
  void aChoiceThatTheCountyForbidsIsRefusedWithItsOwnWords() {
    Facts yearbook =
        NEWS.with(FactName.ITEM_FLAGS, Set.of("yearbook"))
            .with(FactName.ITEM_IMPACT, "extra-major");

    assertThat(RULES.gates(GateMoment.SUBMISSION, yearbook))
        .filteredOn(gate -> gate.need() instanceof GateNeed.NotAllowed)
        .singleElement()
        .satisfies(gate -> {
          assertThat(gate.elseCode()).isEqualTo("CHAIN_NOT_ALLOWED");
          assertThat(gate.obstacle().words()).isEqualTo("影响特别重大的信息不得按年鉴资料办理");
        });
    assertThat(RULES.gates(GateMoment.SUBMISSION, yearbook.with(FactName.ITEM_IMPACT, "ordinary")))
        .noneMatch(gate -> gate.need() instanceof GateNeed.NotAllowed);
  }

  @Test
  void theAuthorAnswersWhatIsAskedAndSomeFlagsAreTheAuthorsAlone() {
    assertThat(RULES.flag("needs-consent"))
        .hasValueSatisfying(flag -> assertThat(flag.asked()).isTrue());
    assertThat(RULES.flag("yearbook"))
        .hasValueSatisfying(flag -> assertThat(flag.raisedByAnyReviewer()).isFalse());
    assertThat(RULES.gates(GateMoment.SUBMISSION, NEWS))
        .extracting(Gate::need)
        .filteredOn(GateNeed.FlagsAnswered.class::isInstance)
        .singleElement()
        .satisfies(need ->
            assertThat(((GateNeed.FlagsAnswered) need).flags())
                .extracting(FlagRule::id)
                .containsExactly("needs-consent"));
  }

  @Test
  void theClerkSubmitsExceptForAVillageStation() {
    assertThat(RULES.submission(NEWS.with(FactName.UNIT_KIND, "department")))
        .singleElement()
        .satisfies(rule -> {
          assertThat(rule.roles())
              .extracting(RoleRule::id)
              .containsExactly("unit-clerk", "section-head");
          assertThat(rule.obstacle().code()).isEqualTo("SUBMIT_NOT_PERMITTED");
          assertThat(rule.placeOf(rule.roles().getFirst())).isEqualTo(Scope.UNIT);
        });
    assertThat(RULES.submission(NEWS.with(FactName.UNIT_KIND, "internal-office"))).isEmpty();
  }

  @Test
  void aColumnIsWrittenByItsOwnerAndReprintsByTheSitesEditorsToo() {
    ColumnRules rules = RULES.columnRules().getFirst();

    assertThat(rules.ownerOnly())
        .hasValueSatisfying(only -> {
          assertThat(only.refusal().code()).isEqualTo("NOT_COLUMN_OWNER");
          assertThat(only.also()).hasSize(2);
          Condition reprints = only.also().getLast().when();
          assertThat(reprints.test(NEWS.with(FactName.ITEM_ORIGIN, "reprint")))
              .isEqualTo(Condition.Verdict.YES);
          assertThat(reprints.test(NEWS.with(FactName.ITEM_ORIGIN, "original")))
              .isEqualTo(Condition.Verdict.NO);
        });
    assertThat(rules.ownerNeeded().map(Obstacle::code)).contains("COLUMN_OWNER_MISSING");
    assertThat(rules.reviewNeeded().map(Obstacle::code)).contains("CHAIN_REQUIRED");
  }

  @Test
  void consentAndFilingStandDirectlyBeforeRelease() {
    ChainSelection.Chosen chosen = chosen(NEWS.with(FactName.ITEM_FLAGS, Set.of("needs-consent")));

    assertThat(chosen.steps())
        .extracting(StepRule::kind)
        .endsWith(StepKind.REVIEW, StepKind.CONSENT, StepKind.FILING, StepKind.RELEASE);
    assertThat(chosen.reason()).contains("因标记为“需上级批准”，加市主管部门批准、县政府办公室备案（第八条）");
  }

  @Test
  void aYesToTheSensitivePointRaisesTheFlagAndRejectsNothing() {
    Checklist points = chosen(NEWS).steps().getFirst().checklists().getFirst();

    assertThat(points.failed(Map.of("sensitive", true)))
        .singleElement()
        .satisfies(point -> {
          assertThat(point.bad().effect()).isEqualTo(BadAnswer.Effect.ESCALATE);
          assertThat(point.bad().raises()).contains("sensitive");
        });
  }

  @Test
  void itsTimeLimitsCarryTheirUnits() {
    Pack county = RULES.packs().getLast();

    assertThat(county.clocks().getFirst().within())
        .isEqualTo(new Period.Counted(10, Period.Unit.WORKING_DAYS));
    assertThat(county.clocks().getFirst().extension())
        .hasValueSatisfying(
            extension -> assertThat(extension.approvedBy()).contains("supervising-leader"));
    assertThat(county.cadences()).hasSize(1);
    assertThat(county.retention()).hasSize(1);
  }

  @Test
  void whereItIsSilentTheBaselineGivesTheGround() {
    assertThat(RULES.basisOf(Invariant.AUTHOR_NEVER_REVIEWS))
        .extracting(Basis::cite)
        .startsWith("《中华人民共和国政府信息公开条例》第十七条");
    assertThat(RULES.basisOf(Invariant.SECRECY_BEFORE_RELEASE))
        .extracting(Basis::cite)
        .startsWith("《示例县政务信息发布办法》第五条第二款");
  }

  @Test
  void itsOwnPublisherReleasesAndItsOwnOfficeTakesDown() {
    assertThat(RULES.releasingRoles()).containsExactly("county-publisher");
    assertThat(RULES.takeDown())
        .singleElement()
        .satisfies(rule -> {
          assertThat(rule.roles()).extracting(RoleRule::id).containsExactly("county-office");
          assertThat(rule.basis()).extracting(Basis::cite).containsExactly("《示例县政务信息发布办法》第十条");
        });
  }

  private static ChainSelection.Chosen chosen(Facts facts) {
    return (ChainSelection.Chosen) RULES.chainFor(facts);
  }

  private static List<String> roles(ChainSelection.Chosen chosen) {
    return chosen.steps().stream().map(step -> step.role().id()).toList();
  }

  private static byte[] baseline() {
    try {
      return Objects.requireNonNull(PackFiles.files().get("regulations/national.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
