package org.mingshi.platform.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.review.Decide;
import org.springframework.web.server.ResponseStatusException;

/** What the buttons of the decision panel mean, and that nothing else means anything. */
class TypedTests {

  private static final Typed OPINION =
      new Typed("意见", "not-secret", "依据", Map.of(), "2026-12-01", true);

  @ParameterizedTest
  @ValueSource(strings = {"", "sign", "APPROVE", "returns", "judge"})
  void anUnknownButtonSignsNothing(String action) {
    assertThatThrownBy(() -> OPINION.choice(action, false))
        .isInstanceOf(ResponseStatusException.class)
        .hasMessageContaining("400");
  }

  @Test
  void eachButtonMeansWhatItSays() {
    assertThat(OPINION.choice("approve", false)).isInstanceOf(Decide.Choice.Approve.class);
    assertThat(OPINION.choice("return", true)).isInstanceOf(Decide.Choice.Return.class);
    assertThat(OPINION.choice("judge", true)).isInstanceOf(Decide.Choice.JudgeSecrecy.class);
    assertThat(OPINION.choice("refer", false)).isInstanceOf(Decide.Choice.Refer.class);
    assertThat(OPINION.choice("answer", false)).isInstanceOf(Decide.Choice.Answer.class);
    assertThat(OPINION.choice("postpone", false))
        .isEqualTo(new Decide.Choice.Postpone(LocalDate.of(2026, 12, 1), "意见", Map.of()));
  }
}
