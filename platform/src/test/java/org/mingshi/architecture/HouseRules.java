package org.mingshi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.mingshi.exchange.MachineClock;

/** The rules of the house that are about single classes. */
final class HouseRules {

  private static final Set<String> SYSTEM_CLOCKS =
      Set.of("system", "systemDefaultZone", "systemUTC", "tickMillis", "tickSeconds");

  static final ArchRule ONLY_ONE_CLASS_READS_THE_MACHINE_CLOCK =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(MachineClock.class.getName())
          .should()
          .accessTargetWhere(readsTheMachineClock())
          .because("time is injected, so that every deadline can be tested on any day");

  static final ArchRule SQL_STANDS_ONLY_IN_STORE =
      noClasses()
          .that()
          .resideOutsideOfPackages("..store..", "org.mingshi.platform.database..")
          .should()
          .dependOnClassesThat(speakSql())
          .because("SQL stands beside the records it fills");

  private HouseRules() {}

  /** Returns the rule that these classes reach nothing of ours but themselves and exchange. */
  static ArchRule reachOnlyExchange(String ownPackage) {
    return classes()
        .that()
        .resideInAPackage(ownPackage)
        .should()
        .onlyDependOnClassesThat(
            describe(
                "are their own, of exchange or no code of this project",
                type ->
                    !type.getPackageName().startsWith("org.mingshi")
                        || type.getPackageName().startsWith("org.mingshi.exchange")
                        || type.getPackageName().startsWith(ownPackage.replace("..", ""))))
        .because("the front has no database and no secret worth stealing");
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheMachineClock() {
    return describe(
        "reads the machine's clock",
        access -> {
          if (!(access.getTarget() instanceof AccessTarget.CodeUnitCallTarget target)) {
            return false;
          }
          JavaClass owner = target.getOwner();
          boolean nowWithoutClock =
              owner.getPackageName().equals("java.time")
                  && target.getName().equals("now")
                  && target.getRawParameterTypes().stream()
                      .noneMatch(type -> type.isEquivalentTo(Clock.class));
          boolean systemClock =
              owner.isEquivalentTo(Clock.class) && SYSTEM_CLOCKS.contains(target.getName());
          boolean milliseconds =
              owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
          boolean newDate =
              owner.isEquivalentTo(Date.class)
                  && target.getName().equals("<init>")
                  && target.getRawParameterTypes().isEmpty();
          return nowWithoutClock || systemClock || milliseconds || newDate;
        });
  }

  private static DescribedPredicate<JavaClass> speakSql() {
    return describe(
        "speak SQL",
        type ->
            type.getPackageName().startsWith("org.springframework.jdbc")
                || type.getPackageName().equals("java.sql"));
  }
}
