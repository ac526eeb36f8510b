package org.mingshi.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingshi.architecture.planted.rules.FrontThatReachesInside;
import org.mingshi.architecture.planted.rules.ReadsTheMachineClock;
import org.mingshi.architecture.planted.rules.SpeaksSqlOutsideStore;

class HouseRulesTests {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/gg/jte/generated/"))
          .importPackages("org.mingshi");

  private static final ArchRule FRONT = HouseRules.reachOnlyExchange("org.mingshi.front..");

  @Test
  void onlyOneClassReadsTheMachineClock() {
    HouseRules.ONLY_ONE_CLASS_READS_THE_MACHINE_CLOCK.check(MAIN);
  }

  @Test
  void aPlantedReadingOfTheMachineClockIsCaught() {
    assertCaught(HouseRules.ONLY_ONE_CLASS_READS_THE_MACHINE_CLOCK, ReadsTheMachineClock.class);
  }

  @Test
  void sqlStandsOnlyInStore() {
    HouseRules.SQL_STANDS_ONLY_IN_STORE.check(MAIN);
  }

  @Test
  void aPlantedQueryOutsideStoreIsCaught() {
    assertCaught(HouseRules.SQL_STANDS_ONLY_IN_STORE, SpeaksSqlOutsideStore.class);
  }

  @Test
  void theFrontReachesOnlyExchange() {
    FRONT.check(MAIN);
  }

  @Test
  void aPlantedFrontThatReachesInsideIsCaught() {
    assertCaught(
        HouseRules.reachOnlyExchange(FrontThatReachesInside.class.getPackageName()),
        FrontThatReachesInside.class);
  }

  @Test
  void aRuleThatMatchesNothingFails() {
    JavaClasses nothing = new ClassFileImporter().importClasses(List.of());
    for (ArchRule rule :
        List.of(
            HouseRules.ONLY_ONE_CLASS_READS_THE_MACHINE_CLOCK,
            HouseRules.SQL_STANDS_ONLY_IN_STORE,
            FRONT)) {
      assertThatThrownBy(() -> rule.check(nothing))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("failed to check any classes");
    }
  }

  private static void assertCaught(ArchRule rule, Class<?> planted) {
    assertThat(rule.evaluate(new ClassFileImporter().importClasses(planted)).hasViolation())
        .isTrue();
  }
}
