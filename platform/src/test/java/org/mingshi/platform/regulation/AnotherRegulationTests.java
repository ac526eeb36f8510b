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

  private static final Facts NEWS = Facts.none().with(FactName.ITEM_CLASS, "news");

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
    Facts statistics = NEWS.with(FactName.ITEM_CLASS, "statistics");

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
