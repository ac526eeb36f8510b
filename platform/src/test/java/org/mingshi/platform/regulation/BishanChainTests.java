package org.mingshi.platform.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.regulation.loading.PackFiles;

/** Who must review what in 璧山区, from the shipped packs. */
class BishanChainTests {
  private static final EffectiveRules RULES = Shipped.rules("bishan-2021");

  private static final Facts NEWS =
      Facts.none()
          .with(FactName.ITEM_CLASS, "news")
          .with(FactName.ITEM_IMPACT, "ordinary")
          .with(FactName.COLUMN_LEVEL, "ordinary");

  @Test
  void ordinaryNewsGoesThroughSectionSecrecyDeputyAndPublisher() {
    ChainSelection.Chosen chosen = chosen(NEWS);

    assertThat(chosen.steps())
        .extracting(step -> step.role().id())
        .containsExactly("section-head", "unit-secrecy-reviewer", "unit-deputy-head", "publisher");
    assertThat(chosen.steps()).extracting(StepRule::heldIn).containsOnly(Scope.UNIT);
    assertThat(chosen.reason()).isEqualTo("适用“普通信息”流程（第二十四条、第二十六条）");
    assertThat(chosen.basis())
        .extracting(Basis::toString)
        .containsExactly("bishan-2021 24-a", "bishan-2021 26-a");
  }

  @Test
  void aHighColumnAddsTheHeadAndOtherUnitsAddTheirConsent() {
    ChainSelection.Chosen chosen =
        chosen(
            NEWS.with(FactName.COLUMN_LEVEL, "high")
                .with(FactName.ITEM_INVOLVES_OTHER_UNITS, true));

    assertThat(chosen.steps())
        .extracting(StepRule::id)
        .containsExactly(
            "first-review", "secrecy", "second-review", "final-review", "co-sign", "release");
    assertThat(chosen.reason())
        .contains("因栏目级别为“高”，含主要负责人终审（第二十六条）")
        .contains("因属于“涉及其他单位”，含涉及单位会签（第二十七条第二款）");
    assertThat(chosen.steps().get(4))
        .matches(step -> step.kind() == StepKind.CO_SIGN && step.heldIn() == Scope.INVOLVED_UNITS)
        .returns("CONSENT_MISSING", StepRule::elseCode);
  }

  @Test
  void majorImpactAddsTheDistrictsDeputyLeaderBeforeRelease() {
    ChainSelection.Chosen chosen = chosen(NEWS.with(FactName.ITEM_IMPACT, "major"));

    assertThat(chosen.steps())
        .extracting(step -> step.role().id())
        .endsWith("unit-deputy-head", "government-deputy-leader", "publisher");
    StepRule leader = chosen.steps().get(chosen.steps().size() - 2);
    assertThat(leader.heldIn()).isEqualTo(Scope.AUTHORITY);
    assertThat(leader.elseCode()).isEqualTo("LEADER_APPROVAL_REQUIRED");
    assertThat(leader.basis()).extracting(Basis::cite).containsExactly("《重庆市璧山区政府网站管理办法》第二十六条");
    assertThat(chosen.reason()).contains("因影响级别为“重大”，加区政府分管领导审定（第二十六条）");
  }

  @Test
  void extraMajorImpactAddsTheDeputyLeaderAndThenTheHead() {
    assertThat(chosen(NEWS.with(FactName.ITEM_IMPACT, "extra-major")).steps())
        .extracting(step -> step.role().id())
        .endsWith("government-deputy-leader", "government-head", "publisher");
  }

  @Test
  void theYearlyReportHasThreeReviewsAndThreeProofsWhateverItsColumn() {
    ChainSelection.Chosen chosen =
        chosen(NEWS.with(FactName.ITEM_CLASS, "disclosure-yearly-report"));

    assertThat(chosen.steps())
        .extracting(step -> step.role().id())
        .containsExactly(
            "section-head", "unit-secrecy-reviewer", "unit-deputy-head", "unit-head", "publisher");
    assertThat(chosen.steps())
        .flatExtracting(StepRule::checklists)
        .extracting(Checklist::id)
        .contains("first-proof", "second-proof", "third-proof");
    assertThat(chosen.reason()).startsWith("因信息类别为“政府信息公开年度报告”或“网站年度工作报表”，适用“年度报告三审三校”流程（第三十五条）");
  }

  @Test
  void aReprintTakesTheOrdinaryStepsForAReasonOfItsOwn() {
    ChainSelection.Chosen chosen = chosen(NEWS.with(FactName.ITEM_REPRINT, true));

    assertThat(chosen.steps()).isEqualTo(chosen(NEWS).steps());
    assertThat(chosen.reason()).startsWith("因属于“转载”，适用“转载信息”流程");
    assertThat(RULES.gates(GateMoment.SUBMISSION, NEWS.with(FactName.ITEM_REPRINT, true)))
        .extracting(Gate::elseCode)
        .containsExactly("CHAIN_NOT_CONFIGURED", "RESPONSIBLE_MISSING", "SOURCE_MISSING");
  }

  @Test
  void whoCannotDecideAsksOneLevelUp() {
    Facts report = NEWS.with(FactName.ITEM_CLASS, "website-yearly-report");

    for (Facts facts : List.of(NEWS.with(FactName.COLUMN_LEVEL, "high"), report)) {
      assertThat(Steps.step(RULES, facts, "first-review").refersTo()).contains("unit-deputy-head");
      assertThat(Steps.step(RULES, facts, "second-review").refersTo()).contains("unit-head");
      assertThat(Steps.step(RULES, facts, "final-review").refersTo()).contains("government-office");
    }
  }

  @Test
  void aColumnBelongsToTheUnitThatTheGovernmentOfficeAssignedIt() {
    ColumnRules columns = RULES.columnRules().getFirst();

    assertThat(columns.ownerOnly())
        .hasValueSatisfying(only -> {
          assertThat(only.refusal().code()).isEqualTo("NOT_COLUMN_OWNER");
          assertThat(only.also()).isEmpty();
        });
    assertThat(columns.ownerNeeded())
        .hasValueSatisfying(needed -> {
          assertThat(needed.code()).isEqualTo("COLUMN_OWNER_MISSING");
          assertThat(needed.basis()).extracting(Basis::toString).containsExactly("bishan-2021 33");
        });
    ColumnRules group = Shipped.rules("yuxi-sitegroup-2019").columnRules().getFirst();
    assertThat(group.ownerOnly().map(only -> only.refusal().code()))
        .contains("COLUMN_NOT_ASSIGNED");
    assertThat(group.ownerNeeded().map(Obstacle::code)).contains("ORPHAN_COLUMN");
  }

  @Test
  void withoutAnImpactLevelNoChainIsGuessed() {
    ChainSelection selection =
        RULES.chainFor(
            Facts.none().with(FactName.ITEM_CLASS, "news").with(FactName.COLUMN_LEVEL, "ordinary"));

    assertThat(selection)
        .isInstanceOfSatisfying(
            ChainSelection.None.class,
            none -> {
              assertThat(none.why().code()).isEqualTo("DETAIL_MISSING");
              assertThat(none.why().words()).contains("影响级别").doesNotContain("栏目级别");
              assertThat(none.why().basis())
                  .extracting(Basis::toString)
                  .contains("bishan-2021 26-d");
            });
  }

  @Test
  void onlyTheGovernmentOfficeLowersTheImpactLevel() {
    assertThat(RULES.mayLowerImpact()).containsExactly("government-office");
  }

  @Test
  void everyInvariantHasAClauseTheLocalOneFirst() {
    for (Invariant invariant : Invariant.values()) {
      assertThat(RULES.basisOf(invariant)).as(invariant.key()).isNotEmpty();
    }
    assertThat(RULES.basisOf(Invariant.SECRECY_BEFORE_RELEASE))
        .extracting(Basis::toString)
        .startsWith("bishan-2021 8-b");
  }

  @Test
  void unansweredAndBadlyAnsweredPointsAreObstaclesWithTheirClause() {
    Checklist fiveFocus = chosen(NEWS).steps().getFirst().checklists().getFirst();

    List<Obstacle> obstacles =
        fiveFocus.judge(Map.of("content", true, "scope", false, "form", true, "time-limit", true));

    assertThat(obstacles)
        .extracting(Obstacle::code)
        .containsExactly("CHECKLIST_INCOMPLETE", "CHECK_FAILED");
    assertThat(obstacles)
        .allSatisfy(obstacle ->
            assertThat(obstacle.basis())
                .extracting(Basis::toString)
                .containsExactly("bishan-2021 24-c"));
    assertThat(obstacles.getLast().words()).contains("公开范围是否合规");
  }

  private static ChainSelection.Chosen chosen(Facts facts) {
    return (ChainSelection.Chosen) RULES.chainFor(facts);
  }

  /** The shipped packs as rules, without a database. */
  static final class Shipped {
    private static final List<Pack> PACKS = PackFiles.shipped();

    private Shipped() {}

    static EffectiveRules rules(String... ids) {
      List<Pack> chosen = new ArrayList<>(PACKS.stream().filter(Pack::baseline).toList());
      for (String id : ids) {
        chosen.addAll(PACKS.stream().filter(pack -> pack.id().value().equals(id)).toList());
      }
      return EffectiveRules.of(chosen);
    }
  }
}
