package org.mingshi.platform.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.regulation.loading.PackFiles;

/** What happens when more than one chain, or more than one pack, has something to say. */
class ChainSelectionTests {
  private static final String TOWN =
      """
      pack: example-town-2031
      title: 示例镇发布细则
      effective: 2031-01-01
      clauses:
        "3": {cite: 第三条, kind: enforced, gist: 本镇信息还须经党政办审核。}
      roles:
        section-head: {name: 股室负责人, held-in: unit}
        town-office: {name: 党政办, held-in: unit}
        county-publisher: {name: 发布员, held-in: authority}
      chains:
      """;

  private static final Facts NEWS =
      Facts.none().with(FactName.ITEM_CLASS, "news").with(FactName.UNIT_KIND, "department");

  @Test
  void twoFittingChainsOfWhichNoneWinsAreAnObstacleWithBothClauses() {
    String twoWin =
        PacksDocument.example()
            .replace("    over: [ordinary, village]\n    keeps-first-step: true", "    over: []#");

    assertThat(rules(twoWin).chainFor(NEWS.with(FactName.ITEM_FLAGS, Set.of("sensitive"))))
        .isInstanceOfSatisfying(
            ChainSelection.None.class,
            none -> {
              assertThat(none.why().code()).isEqualTo("CHAIN_AMBIGUOUS");
              assertThat(none.why().words()).contains("“普通信息”", "“敏感信息”");
              assertThat(none.why().basis())
                  .extracting(Basis::toString)
                  .containsExactly("example-county-2030 5-a", "example-county-2030 6");
            });
  }

  @Test
  void aUnitsPackAddsAStepAndNeverTakesOneAway() {
    List<String> county = roles(rules(PacksDocument.example()).chainFor(NEWS));

    List<String> both =
        roles(
            rules(
                    PacksDocument.example(),
                    TOWN
                        + """
                          extra:
                            name: 党政办加审
                            basis: ["3"]
                            adds-to: any
                            steps: [{id: town, name: 党政办审核, role: town-office}]
                        """)
                .chainFor(NEWS));

    assertThat(both).containsAll(county).hasSize(county.size() + 1);
    assertThat(both.indexOf("town-office")).isEqualTo(both.indexOf("section-head") + 1);
  }

  @Test
  void chainsOfTwoPacksAreJoinedAndASharedStepIsSignedOnceForBothClauses() {
    ChainSelection.Chosen chosen =
        (ChainSelection.Chosen)
            rules(
                    PacksDocument.example(),
                    TOWN
                        + """
                          town:
                            name: 本镇信息
                            basis: ["3"]
                            steps:
                              - {id: first, name: 股室审核, role: section-head}
                              - {id: second, name: 党政办审核, role: town-office}
                              - {id: release, name: 发布, kind: release, role: county-publisher}
                        """)
                .chainFor(NEWS);

    assertThat(roles(chosen))
        .containsExactly(
            "section-head",
            "town-office",
            "secrecy-officer",
            "supervising-leader",
            "county-office",
            "county-publisher");
    assertThat(chosen.steps().getFirst().basis())
        .extracting(Basis::toString)
        .containsExactly("example-county-2030 5-a", "example-town-2031 3");
    assertThat(chosen.steps()).extracting(StepRule::id).doesNotHaveDuplicates();
    assertThat(chosen.base()).hasSize(2);
  }

  @Test
  void twoPacksThatReleaseByDifferentPeopleMustSayWhoDoes() {
    ChainSelection selection =
        rules(
                PacksDocument.example(),
                TOWN
                    + """
                      town:
                        name: 本镇信息
                        basis: ["3"]
                        steps: [{id: release, name: 党政办发布, kind: release, role: town-office}]
                    """)
            .chainFor(NEWS);

    assertThat(selection)
        .isInstanceOfSatisfying(
            ChainSelection.None.class,
            none -> assertThat(none.why().code()).isEqualTo("CHAIN_AMBIGUOUS"));
  }

  private static List<String> roles(ChainSelection selection) {
    return ((ChainSelection.Chosen) selection)
        .steps().stream().map(step -> step.role().id()).toList();
  }

  private static EffectiveRules rules(String... packs) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      files.putAll(PackFiles.files());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String text : packs) {
      String id = text.lines().findFirst().orElseThrow().replaceFirst("pack: (\\S+).*", "$1");
      files.put("regulations/" + id + ".yaml", text.getBytes(StandardCharsets.UTF_8));
    }
    List<Pack> read = PackFiles.read(files);
    return EffectiveRules.of(
        read.stream()
            .filter(pack -> pack.baseline() || pack.id().value().startsWith("example-"))
            .toList());
  }
}
