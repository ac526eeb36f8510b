package org.mingshi.platform.regulation.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingshi.platform.regulation.PackProblem;
import org.mingshi.platform.regulation.PackRejected;
import org.mingshi.platform.regulation.PacksDocument;

/**
 * A broken pack is refused with file, line, clause and a plain sentence, and with all its faults.
 */
class PackLoadingTests {
  private static final String FILE = "regulations/example-county-2030.yaml";

  @Test
  void theExampleOfTheDocumentIsSound() {
    assertThat(PackReader.read(FILE, bytes(PacksDocument.example())).chains()).hasSize(6);
  }

  @ParameterizedTest
  @EnumSource
  void aPlantedFaultIsRefusedAtItsPlace(PlantedFault fault) {
    List<PackProblem> problems = problems(fault.plant(PacksDocument.example()));

    assertThat(problems)
        .anySatisfy(problem -> {
          assertThat(problem.sentence()).contains(fault.sentence());
          assertThat(problem.file()).isEqualTo(FILE);
          assertThat(problem.line()).isEqualTo(fault.line(PacksDocument.example()));
          assertThat(problem.clause()).isEqualTo(fault.clause());
        });
  }

  @Test
  void allFaultsOfAFileAreFoundAtOnce() {
    String text = PacksDocument.example();
    for (PlantedFault fault :
        List.of(
            PlantedFault.UNKNOWN_ROLE,
            PlantedFault.PERIOD_WITHOUT_UNIT,
            PlantedFault.UNKNOWN_FACT)) {
      text = fault.plant(text);
    }

    assertThat(problems(text)).hasSize(3);
  }

  @Test
  void aProblemReadsAsOneLine() {
    assertThat(
            new PackProblem(
                FILE, 41, Optional.of("26-d"), "there is no role 'deputy' in this pack"))
        .hasToString(FILE + ":41: clause 26-d: there is no role 'deputy' in this pack");
  }

  @Test
  void aBombOfAliasesIsRefusedBeforeItUnfolds() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }

    assertThat(problems(bomb.toString()).getFirst().sentence()).contains("anchors");
  }

  @Test
  void depthAndSizeHaveLimits() {
    assertThat(problems("pack: " + "[".repeat(5000)).getFirst().sentence())
        .contains("not readable");
    assertThat(problems("#".repeat((1 << 20) + 1)).getFirst().sentence()).contains("1 MiB");
  }

  @Test
  void whatIsNoUtf8OrNoMappingIsRefused() {
    byte[] broken = bytes(PacksDocument.example());
    broken[broken.length / 2] = (byte) 0xff;

    assertThat(rejected(broken).problems().getFirst().sentence()).isEqualTo("not UTF-8");
    assertThat(rejected(broken).problems().getFirst().line()).isGreaterThan(10);
    assertThat(problems("").getFirst().sentence()).contains("this file is not");
    assertThat(problems("- a\n- b").getFirst().sentence()).contains("this file is not");
  }

  @Test
  void aBrokenPackBesideSoundOnesRejectsTheShelf() throws Exception {
    Map<String, byte[]> files = PackFiles.files();
    files.put(FILE, bytes(PlantedFault.UNKNOWN_ROLE.plant(PacksDocument.example())));

    PackRejected rejected = catchThrowableOfType(PackRejected.class, () -> PackShelf.read(files));

    assertThat(rejected.problems()).hasSize(1);
    assertThat(rejected).hasMessageContaining("there is no role");
  }

  @Test
  void oneVersionStandsInOneFileThatIsNamedAfterIt() throws Exception {
    Map<String, byte[]> files = PackFiles.files();
    files.put(FILE, bytes(PacksDocument.example()));
    files.put("regulations/copy.yaml", bytes(PacksDocument.example()));

    assertThat(catchThrowableOfType(PackRejected.class, () -> PackShelf.read(files)))
        .hasMessageContaining("is named example-county-2030.yaml")
        .hasMessageContaining("already");
  }

  @Test
  void withoutABaselineThereIsNoGroundForTheEnginesOwnRefusals() {
    Map<String, byte[]> files = Map.of(FILE, bytes(PacksDocument.example()));

    assertThat(catchThrowableOfType(PackRejected.class, () -> PackShelf.read(files)))
        .hasMessageContaining("no pack is the baseline");
  }

  private static List<PackProblem> problems(String text) {
    return rejected(bytes(text)).problems();
  }

  private static PackRejected rejected(byte[] bytes) {
    return catchThrowableOfType(PackRejected.class, () -> PackReader.read(FILE, bytes));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
