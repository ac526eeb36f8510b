package org.mingshi.platform.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.regulation.loading.PackFiles;

/**
 * What is shipped: fifteen regulations of five authorities with all their clauses, and the national
 * baseline.
 */
class ShippedPacksTests {
  private static final Map<String, Pack> PACKS =
      PackFiles.shipped().stream()
          .collect(Collectors.toMap(pack -> pack.id().value(), Function.identity()));

  @Test
  void allFifteenRegulationsAreThereWithEveryClause() {
    Map<String, Integer> clauses =
        Map.ofEntries(
            Map.entry("saws-2016", 96),
            Map.entry("yunzhou-2023", 54),
            Map.entry("lvliang-adjustment-2024", 8),
            Map.entry("lvliang-attribute-2024", 21),
            Map.entry("lvliang-coordination-2024", 20),
            Map.entry("lvliang-interpretation-2024", 25),
            Map.entry("lvliang-onrequest-2024", 49),
            Map.entry("lvliang-onrequest-procedure-2024", 27),
            Map.entry("lvliang-opinion-2024", 21),
            Map.entry("lvliang-proactive-2024", 33),
            Map.entry("lvliang-secrecy-2024", 27),
            Map.entry("lvliang-wechat-2024", 51),
            Map.entry("yuxi-disclosure-2019", 95),
            Map.entry("yuxi-sitegroup-2019", 69),
            Map.entry("bishan-2021", 153));

    assertThat(PACKS).hasSize(16);
    clauses.forEach((id, count) -> assertThat(pack(id).clauses()).as(id).hasSize(count));
    assertThat(clauses.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(749);
  }

  @Test
  void aClauseIsCitedAsPeopleCiteIt() {
    assertThat(pack("bishan-2021").clause("26-d"))
        .hasValueSatisfying(clause -> {
          assertThat(clause.basis().cite()).isEqualTo("《重庆市璧山区政府网站管理办法》第二十六条");
          assertThat(clause.basis()).hasToString("bishan-2021 26-d");
          assertThat(clause.kind()).isEqualTo(ClauseKind.ENFORCED);
        });
  }

  @Test
  void everyTimeLimitOfTheFifteenIsThere() {
    assertThat(PACKS.values().stream().mapToInt(pack -> pack.clocks().size()).sum()).isEqualTo(108);
    assertThat(PACKS.values().stream().mapToInt(pack -> pack.cadences().size()).sum())
        .isEqualTo(43);
    assertThat(PACKS.values().stream().mapToInt(pack -> pack.retention().size()).sum())
        .isEqualTo(2);
  }

  @Test
  void theBaselineIsBoundFirstEverywhereAndMarksWhatNobodyHasCompared() {
    Pack baseline = pack("national");

    assertThat(baseline.baseline()).isTrue();
    assertThat(baseline.clause("reg-29"))
        .hasValueSatisfying(clause -> assertThat(clause.verified()).isTrue());
    assertThat(baseline.clause("reg-17"))
        .hasValueSatisfying(clause -> assertThat(clause.verified()).isFalse());
    assertThat(
            new ShippedPacks()
                .withBaseline(List.of(new PackId("bishan-2021")), LocalDate.of(2026, 11, 21)))
        .extracting(pack -> pack.id().value())
        .containsExactly("national", "bishan-2021");
  }

  @Test
  void whereNoPackIsBoundTheRefusalStillHasAGround() {
    assertThat(EffectiveRules.of(List.of(pack("national"))).chainFor(Facts.none()))
        .isInstanceOfSatisfying(
            ChainSelection.None.class,
            none -> {
              assertThat(none.why().code()).isEqualTo("CHAIN_NOT_CONFIGURED");
              assertThat(none.why().basis())
                  .extracting(Basis::toString)
                  .startsWith("national reg-17");
            });
  }

  @Test
  void theGlossaryExplainsEveryRole() throws Exception {
    String glossary = Files.readString(Path.of("../docs/glossary.md"));

    assertThat(PACKS.values())
        .flatExtracting(Pack::roles)
        .allSatisfy(role -> assertThat(glossary).contains("| `" + role.id() + "` |"));
  }

  @Test
  void aLaterVersionHoldsFromItsDayAndTheOldOneStaysReachable() {
    Pack now = pack("bishan-2021");
    Pack later = from(now, LocalDate.of(2028, 1, 1));
    ShippedPacks shipped = new ShippedPacks(List.of(pack("national"), now, later));

    assertThat(shipped.on(now.id(), LocalDate.of(2027, 12, 31))).contains(now);
    assertThat(shipped.on(now.id(), LocalDate.of(2028, 1, 1))).contains(later);
    assertThat(shipped.exactly(PackVersion.parse("bishan-2021@2021-07-08"))).contains(now);
  }

  private static Pack from(Pack pack, LocalDate day) {
    return new Pack(
        new PackVersion(pack.id(), day),
        pack.title(),
        pack.baseline(),
        pack.clauses(),
        pack.roles(),
        pack.classes(),
        pack.flags(),
        pack.impact(),
        pack.obstacles(),
        pack.invariants(),
        pack.checklists(),
        pack.chains(),
        pack.gates(),
        pack.submission(),
        pack.columns(),
        pack.takeDown(),
        pack.reviewForm(),
        pack.clocks(),
        pack.cadences(),
        pack.retention(),
        AdministrationRules.none());
  }

  private static Pack pack(String id) {
    return Objects.requireNonNull(PACKS.get(id), id);
  }
}
