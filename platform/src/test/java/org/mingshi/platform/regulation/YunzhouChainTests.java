package org.mingshi.platform.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.regulation.BadAnswer.Effect;
import org.mingshi.platform.regulation.BishanChainTests.Shipped;

/** Who must review what in 云州区, from the shipped pack. */
class YunzhouChainTests {
  private static final String OFFICE_REVIEW =
      "office-review: unit-office-reviewer in UNIT, NOT_APPROVED (9(2) 10 6-a)";
  private static final String GOVERNMENT_OFFICE =
      "government-office-review: government-office in AUTHORITY, NOT_APPROVED (9(1)-a 10)";
  private static final String SITE_CHECK =
      "site-check: site-manager in AUTHORITY, NOT_APPROVED (9(4) 10)";
  private static final String DISTRICT_DEPUTY =
      "district-deputy: government-deputy-leader in AUTHORITY, LEADER_APPROVAL_REQUIRED (9(5))";
  private static final String DISTRICT_HEAD =
      "district-head: government-head in AUTHORITY, LEADER_APPROVAL_REQUIRED (9(5))";
  private static final String HAND_IN =
      "hand-in: unit-clerk in PARENT_UNIT, SUBMIT_NOT_PERMITTED (8-d)";
  private static final String RELEASE =
      "release: info-center in AUTHORITY, RELEASE_NOT_PERMITTED (13-a)";

  private static final EffectiveRules RULES = Shipped.rules("yunzhou-2023");

  private static final Facts NEWS = Facts.none().with(FactName.ITEM_CLASS, "work-news");
  private static final Facts DEPARTMENT = NEWS.with(FactName.UNIT_KIND, "department");
  private static final Facts TOWNSHIP = NEWS.with(FactName.UNIT_KIND, "township");
  private static final Facts SECTION =
      NEWS.with(FactName.UNIT_KIND, "internal-office")
          .with(FactName.UNIT_PARENT_KIND, "department");

  @ParameterizedTest
  @ValueSource(strings = {"department", "affiliated", "other", "guest-unit", "government-office"})
  void aDepartmentsNewsIsReviewedByItsOfficeSignedByTheDeputyAndApprovedByTheHead(String kind) {
    assertThat(Steps.of(RULES, NEWS.with(FactName.UNIT_KIND, kind)))
        .containsExactly(
            OFFICE_REVIEW,
            "deputy-signature: unit-deputy-head in UNIT, SIGNATURE_MISSING (8-b)",
            "head-approval: unit-head in UNIT, HEAD_APPROVAL_REQUIRED (9(2))",
            RELEASE);
  }

  @Test
  void aTownshipsNewsIsReviewedByItsPartyOfficeAndApprovedByTheDeputy() {
    assertThat(Steps.of(RULES, TOWNSHIP))
        .containsExactly(
            "township-office-review: township-office-reviewer in UNIT, NOT_APPROVED (9(3) 10 6-a)",
            "deputy-approval: unit-deputy-head in UNIT, DEPUTY_APPROVAL_REQUIRED (9(3) 8-b)",
            RELEASE);
  }

  @Test
  void anInternalOfficesNewsIsSignedByTheHeadAboveItAndHandedInByTheClerkThere() {
    assertThat(Steps.of(RULES, SECTION))
        .containsExactly(
            "office-review: unit-office-reviewer in PARENT_UNIT, NOT_APPROVED (9(2) 10 6-a)",
            "head-signature: unit-head in PARENT_UNIT, HEAD_SIGNATURE_REQUIRED (8-c 9(2))",
            HAND_IN,
            RELEASE);
    assertThat(Steps.of(RULES, SECTION.with(FactName.UNIT_PARENT_KIND, "township")))
        .containsExactly(
            "township-office-review: township-office-reviewer in PARENT_UNIT, NOT_APPROVED (9(3) 10 6-a)",
            "head-signature: unit-head in PARENT_UNIT, HEAD_SIGNATURE_REQUIRED (8-c 9(2))",
            HAND_IN,
            RELEASE);
    assertThat(Steps.step(RULES, SECTION, "hand-in").kind()).isEqualTo(StepKind.HAND_IN);
  }

  @Test
  void whatSpeaksForTheGovernmentGoesThroughItsOfficeAfterTheUnitsFirstReview() {
    assertThat(Steps.of(RULES, DEPARTMENT.with(FactName.ITEM_GOVERNMENT_NAME, true)))
        .containsExactly(
            OFFICE_REVIEW,
            GOVERNMENT_OFFICE,
            "release: info-center in AUTHORITY, RELEASE_NOT_PERMITTED (9(1)-c 13-a)");
    assertThat(Steps.of(RULES, TOWNSHIP.with(FactName.ITEM_GOVERNMENT_NAME, true)))
        .element(0)
        .asString()
        .startsWith("township-office-review");
    assertThat(Steps.of(RULES, SECTION.with(FactName.ITEM_GOVERNMENT_NAME, true)))
        .element(1)
        .isEqualTo(HAND_IN);
  }

  @Test
  void aPureReprintIsCheckedByTheSitesManagerAndApprovedByItsLeader() {
    for (Facts unit : List.of(DEPARTMENT, TOWNSHIP)) {
      assertThat(Steps.of(RULES, unit.with(FactName.ITEM_REPRINT, true)))
          .containsExactly(
              SITE_CHECK,
              "site-approval: site-deputy-leader in AUTHORITY, LEADER_APPROVAL_REQUIRED (9(4))",
              RELEASE);
    }
    assertThat(Steps.of(RULES, SECTION.with(FactName.ITEM_REPRINT, true)))
        .element(1)
        .isEqualTo(HAND_IN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"major-emergency", "sensitive"})
  void emergencyAndSensitiveMatterNeedsBothDistrictLeadersAfterTheFirstReview(String flag) {
    Facts flagged = DEPARTMENT.with(FactName.ITEM_FLAGS, Set.of(flag));

    assertThat(Steps.of(RULES, flagged))
        .containsExactly(OFFICE_REVIEW, DISTRICT_DEPUTY, DISTRICT_HEAD, RELEASE);
    assertThat(Steps.step(RULES, flagged, "district-deputy").elseWords()).contains("分管领导");
    assertThat(Steps.step(RULES, flagged, "district-head").elseWords()).contains("主要领导");
  }

  @Test
  void emergencyWinsOverGovernmentNameOverReprintAndNoFirstReviewIsLost() {
    Facts all =
        DEPARTMENT
            .with(FactName.ITEM_REPRINT, true)
            .with(FactName.ITEM_GOVERNMENT_NAME, true)
            .with(FactName.ITEM_FLAGS, Set.of("sensitive"));

    assertThat(Steps.of(RULES, all))
        .containsExactly(SITE_CHECK, GOVERNMENT_OFFICE, DISTRICT_DEPUTY, DISTRICT_HEAD, RELEASE);
    assertThat(Steps.of(RULES, all.with(FactName.ITEM_FLAGS, Set.of())))
        .startsWith(SITE_CHECK, GOVERNMENT_OFFICE)
        .hasSize(3);
    assertThat(Steps.of(RULES, all.with(FactName.ITEM_GOVERNMENT_NAME, false)))
        .containsExactly(SITE_CHECK, DISTRICT_DEPUTY, DISTRICT_HEAD, RELEASE);
    assertThat(Steps.of(RULES, all.with(FactName.ITEM_REPRINT, false)))
        .containsExactly(OFFICE_REVIEW, GOVERNMENT_OFFICE, DISTRICT_DEPUTY, DISTRICT_HEAD, RELEASE);
  }

  @Test
  void everyFirstReviewAnswersTheNinePointsInTheirOrder() {
    for (Facts facts :
        List.of(
            DEPARTMENT,
            TOWNSHIP,
            SECTION,
            DEPARTMENT.with(FactName.ITEM_GOVERNMENT_NAME, true),
            DEPARTMENT.with(FactName.ITEM_REPRINT, true),
            DEPARTMENT.with(FactName.ITEM_FLAGS, Set.of("sensitive")))) {
      Checklist nine = Steps.chosen(RULES, facts).steps().getFirst().checklists().getFirst();

      assertThat(nine.points())
          .extracting(point -> point.basis().getFirst().clause().no())
          .containsExactly(
              "10(1)", "10(2)", "10(3)", "10(4)", "10(5)", "10(6)", "10(7)", "10(8)", "10(9)");
      assertThat(nine.points())
          .extracting(point -> point.bad().effect())
          .containsExactly(
              Effect.LOCK,
              Effect.RETURN,
              Effect.RETURN,
              Effect.RETURN,
              Effect.RETURN,
              Effect.POSTPONE,
              Effect.ESCALATE,
              Effect.RETURN,
              Effect.ACKNOWLEDGE);
      assertThat(nine.points()).filteredOn(CheckPoint::secrecy).hasSize(1);
    }
  }

  @Test
  void theDeputysSignatureMayBeGivenOnPaperAndRecordedByTheClerk() {
    assertThat(Steps.step(RULES, DEPARTMENT, "deputy-signature").onPaperBy())
        .contains("unit-clerk");
    assertThat(Steps.step(RULES, TOWNSHIP, "deputy-approval").onPaperBy()).contains("unit-clerk");
    assertThat(Steps.step(RULES, DEPARTMENT, "head-approval").onPaperBy()).isEmpty();
  }

  @Test
  void onlyTheClerkSubmitsAndAUnitMustHaveOne() {
    assertThat(RULES.submission(DEPARTMENT))
        .singleElement()
        .satisfies(rule -> {
          assertThat(rule.roles()).extracting(RoleRule::id).containsExactly("unit-clerk");
          assertThat(rule.elseCode()).isEqualTo("SUBMIT_NOT_PERMITTED");
        });
    assertThat(RULES.submission(SECTION)).isEmpty();
    for (Facts facts : List.of(DEPARTMENT, SECTION)) {
      assertThat(RULES.gates(GateMoment.SUBMISSION, facts))
          .filteredOn(gate -> gate.elseCode().equals("NO_DESIGNATED_CLERK"))
          .hasSize(1);
    }
  }

  @Test
  void aUnitOfNoKindThatTheTextNamesHasNoChain() {
    assertThat(RULES.chainFor(NEWS.with(FactName.UNIT_KIND, "government")))
        .isInstanceOfSatisfying(
            ChainSelection.None.class,
            none -> assertThat(none.why().code()).isEqualTo("CHAIN_NOT_CONFIGURED"));
  }

  @Test
  void onlyTheGovernmentOfficeTakesTheFlagsAway() {
    assertThat(RULES.flags())
        .hasSize(2)
        .allSatisfy(flag ->
            assertThat(flag.loweredBy())
                .extracting(RoleRule::id)
                .containsExactly("government-office"));
  }
}
