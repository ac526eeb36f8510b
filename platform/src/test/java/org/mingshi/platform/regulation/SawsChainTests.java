package org.mingshi.platform.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.regulation.BishanChainTests.Shipped;

/** Who must review what in 总局, from the shipped pack. */
class SawsChainTests {
  private static final EffectiveRules RULES = Shipped.rules("saws-2016");

  private static final Facts NEWS =
      Facts.none()
          .with(FactName.ITEM_CLASS, "news")
          .with(FactName.ITEM_ORIGIN, "original")
          .with(FactName.UNIT_KIND, "department")
          .with(FactName.UNIT_OFFICES, Set.of("producing-unit", "content-unit"));
  private static final Facts DOCUMENT = NEWS.with(FactName.ITEM_CLASS, "government-info");
  private static final Facts ROUTINE = DOCUMENT.with(FactName.ITEM_FLAGS, Set.of("routine-data"));

  @Test
  void aDocumentIsReviewedInItsUnitForSecretsAndByThePublicityOfficeWhichReleases() {
    assertThat(Steps.of(RULES, DOCUMENT))
        .containsExactly(
            "unit-review: unit-reviewer in UNIT, NOT_APPROVED (6-b 6-c 14-a)",
            "secrecy: unit-secrecy-reviewer in UNIT, SECRECY_NOT_CLEARED (17-a 17-b 17-c)",
            "publicity-review: publicity-office in AUTHORITY, NOT_APPROVED (14-a)",
            "release: publicity-office in AUTHORITY, RELEASE_NOT_PERMITTED (13-b 14-a)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "interaction", "service"})
  void newsInteractionAndServiceAreReviewedTwice(String itemClass) {
    assertThat(Steps.of(RULES, NEWS.with(FactName.ITEM_CLASS, itemClass)))
        .containsExactly(
            "unit-review: unit-reviewer in UNIT, NOT_APPROVED (15 6-c)",
            "secrecy: unit-secrecy-reviewer in UNIT, SECRECY_NOT_CLEARED (17-a 17-b 17-c)",
            "publicity-review: publicity-office in AUTHORITY, NOT_APPROVED (15)",
            "release: publicity-office in AUTHORITY, RELEASE_NOT_PERMITTED (13-b 15)");
  }

  @Test
  void routineDataPassOnAnAuthorisationAndAreReleasedByTheOperationsCentre() {
    assertThat(Steps.of(RULES, ROUTINE))
        .containsExactly(
            "unit-review: unit-reviewer in UNIT, NOT_APPROVED (6-c 14-b)",
            "secrecy: unit-secrecy-reviewer in UNIT, SECRECY_NOT_CLEARED (17-a 17-b 17-c)",
            "authorisation: publicity-office in AUTHORITY, AUTHORISATION_MISSING (14-b)",
            "operations-review: operations-center in AUTHORITY, NOT_APPROVED (14-b)",
            "release: operations-center in AUTHORITY, RELEASE_NOT_PERMITTED (14-b)");
    assertThat(Steps.step(RULES, ROUTINE, "authorisation").standing())
        .contains(new Standing(Standing.Per.COLUMN, 12));
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
  void eachOfTheSixKindsAddsTheLeaderBeforeReleaseAndShutsOutTheRoutineChain(String kind) {
    Facts flagged = DOCUMENT.with(FactName.ITEM_FLAGS, Set.of(kind));
    Facts both = DOCUMENT.with(FactName.ITEM_FLAGS, Set.of("routine-data", kind));

    for (Facts facts : List.of(flagged, both)) {
      assertThat(Steps.of(RULES, facts))
          .element(3)
          .isEqualTo("leader: organ-leader in AUTHORITY, LEADER_APPROVAL_REQUIRED (16)");
      assertThat(Steps.of(RULES, facts)).hasSize(5).last().asString().startsWith("release: publi");
    }
    assertThat(Steps.of(RULES, NEWS.with(FactName.ITEM_FLAGS, Set.of(kind)))).hasSize(5);
    assertThat(Steps.step(RULES, flagged, "leader").onPaperBy()).contains("publicity-office");
    assertThat(Steps.refusals(RULES, both)).contains("CHAIN_NOT_ALLOWED");
    assertThat(Steps.refusals(RULES, flagged)).doesNotContain("CHAIN_NOT_ALLOWED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "interaction", "service"})
  void theRoutineChainIsNotForOtherClasses(String itemClass) {
    Facts facts = ROUTINE.with(FactName.ITEM_CLASS, itemClass);

    assertThat(Steps.refusals(RULES, facts)).contains("CHAIN_NOT_ALLOWED");
    assertThat(Steps.of(RULES, facts)).noneMatch(step -> step.startsWith("authorisation"));
  }

  @Test
  void theTwoReviewersAreOfTwoUnitsUnlessThePublicityOfficeWroteItself() {
    assertThat(Steps.step(RULES, NEWS, "publicity-review").otherUnitThan()).contains("unit-review");

    Facts own = NEWS.with(FactName.UNIT_OFFICES, Set.of("publicity-office"));
    assertThat(Steps.of(RULES, own)).hasSameSizeAs(Steps.of(RULES, NEWS));
    assertThat(Steps.step(RULES, own, "publicity-review-own").otherUnitThan()).isEmpty();
  }

  @Test
  void aReprintTakesTheTwoStepsAndNamesItsSourceWithAddressAndTime() {
    Facts reprint = NEWS.with(FactName.ITEM_ORIGIN, "reprint").with(FactName.ITEM_REPRINT, true);

    assertThat(Steps.of(RULES, reprint)).isEqualTo(Steps.of(RULES, NEWS));
    assertThat(RULES.gates(GateMoment.SUBMISSION, reprint))
        .extracting(Gate::need)
        .contains(
            new GateNeed.SourceNamed(Set.of(GateNeed.SourcePart.LINK, GateNeed.SourcePart.TIME)));
  }

  @Test
  void whatTheSiteCollectsItselfComesFromTheOperationsCentre() {
    Facts collected = NEWS.with(FactName.ITEM_ORIGIN, "site-edited");

    assertThat(Steps.refusals(RULES, collected)).contains("CHAIN_NOT_ALLOWED");
    assertThat(
            Steps.refusals(
                RULES, collected.with(FactName.UNIT_OFFICES, Set.of("operations-center"))))
        .isEmpty();
    assertThat(Steps.of(RULES, collected)).isEqualTo(Steps.of(RULES, NEWS));
  }

  @Test
  void theUnitConfirmsSixThingsAndOneMissingOrBadStopsIt() {
    Checklist six = Steps.step(RULES, NEWS, "unit-review").checklists().getFirst();

    assertThat(six.points())
        .extracting(CheckPoint::id)
        .containsExactly(
            "legality", "accuracy", "timeliness", "completeness", "validity", "no-secret");
    assertThat(six.points()).allMatch(CheckPoint::goodAnswer);
    assertThat(Steps.step(RULES, DOCUMENT, "unit-review").checklists()).containsExactly(six);
    assertThat(Steps.step(RULES, ROUTINE, "unit-review").checklists()).containsExactly(six);
  }

  @Test
  void theSixKindsAreAskedAndOnlyTheLeaderOrThePublicityOfficeTakesOneAway() {
    assertThat(RULES.flags()).hasSize(7).allMatch(FlagRule::asked);
    assertThat(RULES.flags())
        .filteredOn(flag -> !flag.id().equals("routine-data"))
        .allSatisfy(flag -> {
          assertThat(flag.raisedByAnyReviewer()).isTrue();
          assertThat(flag.loweredBy())
              .extracting(RoleRule::id)
              .containsExactly("organ-leader", "publicity-office");
        });
    assertThat(RULES.flag("routine-data").map(FlagRule::raisedByAnyReviewer)).contains(false);
  }

  @Test
  void whoIsInDoubtAboutSecretsAsksTheSecrecyOffice() {
    assertThat(Steps.step(RULES, NEWS, "secrecy").refersTo()).contains("secrecy-office");
    assertThat(Steps.step(RULES, ROUTINE, "secrecy").refersTo()).contains("secrecy-office");
  }

  @Test
  void onlyThePublicityOfficeAndForRoutineDataTheOperationsCentreRelease() {
    assertThat(RULES.releasingRoles())
        .containsExactlyInAnyOrder("publicity-office", "operations-center");
  }
}
