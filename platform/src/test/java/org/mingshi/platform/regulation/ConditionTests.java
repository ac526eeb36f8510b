package org.mingshi.platform.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.regulation.Condition.Verdict;

/** Conditions can be evaluated, and printed for people. */
class ConditionTests {
  private static final Condition MAJOR =
      new Condition.OneOf(FactName.ITEM_IMPACT, List.of("major"), List.of("重大"));
  private static final Condition AT_LEAST_MAJOR =
      new Condition.AtLeast(FactName.ITEM_IMPACT, "major");
  private static final Condition REPRINT = new Condition.Is(FactName.ITEM_REPRINT, true);
  private static final Facts ORDINARY = Facts.none().with(FactName.ITEM_IMPACT, "ordinary");
  private static final Facts EXTRA = Facts.none().with(FactName.ITEM_IMPACT, "extra-major");

  @Test
  void anOrderedFactIsCompared() {
    assertThat(AT_LEAST_MAJOR.test(EXTRA)).isEqualTo(Verdict.YES);
    assertThat(AT_LEAST_MAJOR.test(ORDINARY)).isEqualTo(Verdict.NO);
    assertThat(new Condition.AtMost(FactName.ITEM_IMPACT, "major").test(EXTRA))
        .isEqualTo(Verdict.NO);
  }

  @Test
  void aChoiceThatWasNotMadeIsUnknownAndNeverGuessed() {
    assertThat(MAJOR.test(Facts.none())).isEqualTo(Verdict.UNKNOWN);
    assertThat(new Condition.Not(MAJOR).test(Facts.none())).isEqualTo(Verdict.UNKNOWN);
    assertThat(AT_LEAST_MAJOR.test(Facts.none())).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void whatIsDecidedAlreadyDoesNotWaitForTheUnknown() {
    Facts reprint = Facts.none().with(FactName.ITEM_REPRINT, true);

    assertThat(new Condition.Any(List.of(MAJOR, REPRINT)).test(reprint)).isEqualTo(Verdict.YES);
    assertThat(new Condition.All(List.of(MAJOR, REPRINT)).test(Facts.none())).isEqualTo(Verdict.NO);
    assertThat(new Condition.All(List.of(MAJOR, REPRINT)).test(reprint)).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void flagsAndYesOrNoThatWereNotGivenAreNo() {
    Condition sensitive =
        new Condition.OneOf(FactName.ITEM_FLAGS, List.of("sensitive"), List.of("敏感"));

    assertThat(sensitive.test(Facts.none())).isEqualTo(Verdict.NO);
    assertThat(sensitive.test(Facts.none().with(FactName.ITEM_FLAGS, Set.of("other", "sensitive"))))
        .isEqualTo(Verdict.YES);
    assertThat(REPRINT.test(Facts.none())).isEqualTo(Verdict.NO);
    assertThat(new Condition.Is(FactName.ITEM_REPRINT, false).test(Facts.none()))
        .isEqualTo(Verdict.YES);
  }

  @Test
  void aConditionReadsAsAChineseSentence() {
    Condition condition =
        new Condition.All(
            List.of(AT_LEAST_MAJOR, new Condition.Any(List.of(REPRINT, new Condition.Not(MAJOR)))));

    assertThat(condition.sentence()).isEqualTo("影响级别不低于“重大”且（属于“转载”或并非（影响级别为“重大”））");
    assertThat(condition.asks())
        .containsExactlyInAnyOrder(FactName.ITEM_IMPACT, FactName.ITEM_REPRINT);
  }

  @Test
  void aFactCannotTakeAValueThatItDoesNotHave() {
    assertThatThrownBy(() -> Facts.none().with(FactName.ITEM_IMPACT, "huge"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("item.impact");
    assertThatThrownBy(() -> Facts.none().with(FactName.ITEM_IMPACT, true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
