package org.mingshi.platform.item.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the form of a text takes, and that a wrong value is said beside its field. */
class TextFormTests {

  private static final String COLUMN = "01939f4e-0000-7000-8000-000000000001";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-21 16:05:00.123456789",
        "+999999999-01-01 00:00",
        "2026-02-30 10:00",
        "1492-10-12 08:00",
        "昨天"
      })
  void aTimeThatNobodyMeansIsSaidBesideItsField(String typed) {
    assertThat(form(typed, "", Set.of()).problems(Set.of(COLUMN)))
        .extracting(FieldProblem::field)
        .containsExactly("sourceTime");
  }

  @Test
  void aTimeIsTakenToTheMinuteOrTheSecond() {
    assertThat(form("2026-11-21 16:05", "", Set.of()).manuscript().source().originalTime())
        .isEqualTo(LocalDateTime.of(2026, 11, 21, 16, 5));
    assertThat(form("2026-11-21T16:05:09", "", Set.of()).manuscript().source().originalTime())
        .isEqualTo(LocalDateTime.of(2026, 11, 21, 16, 5, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-01-01", "0001-01-01", "2026-13-01"})
  void aDayThatNobodyMeansIsSaidBesideItsField(String typed) {
    assertThat(form("", typed, Set.of()).problems(Set.of(COLUMN)))
        .extracting(FieldProblem::field)
        .containsExactly("documentDate");
  }

  @Test
  void aUnitThatIsNoUnitLosesNoWordOfTheForm() {
    assertThat(form("", "", Set.of("not-a-unit")).problems(Set.of(COLUMN)))
        .extracting(FieldProblem::field)
        .containsExactly("involved");
  }

  private static TextForm form(String sourceTime, String documentDate, Set<String> involved) {
    return new TextForm(
        COLUMN,
        "标题",
        "正文",
        "notice",
        "ordinary",
        "original",
        "",
        "",
        sourceTime,
        "",
        "",
        documentDate,
        "",
        "",
        "",
        involved,
        Map.of(),
        false,
        List.of());
  }
}
