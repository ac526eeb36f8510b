package org.mingshi.platform.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberingTests {

  @Test
  void theNewestPageHoldsTwentyToThirtyNineOnceThereAreOthers() {
    assertThat(new Numbering(0).closed()).isZero();
    assertThat(new Numbering(39).closed()).isZero();
    assertThat(new Numbering(40).closed()).isEqualTo(1);
    assertThat(new Numbering(59).closed()).isEqualTo(1);
    assertThat(new Numbering(60).closed()).isEqualTo(2);
    for (long last = 40; last < 2_000; last++) {
      var numbering = new Numbering(last);
      assertThat(last - numbering.firstOnNewest() + 1)
          .as("with %d places", last)
          .isBetween(20L, 39L);
    }
  }

  @Test
  void aClosedPageNeverChangesItsPlaces() {
    for (long last = 40; last < 500; last++) {
      var numbering = new Numbering(last);
      for (long place = 1; place <= last; place++) {
        long page = (place - 1) / 20 + 1;
        assertThat(numbering.pageOf(place).orElse(page)).isEqualTo(page);
      }
    }
  }

  @Test
  void aChangeTouchesAtMostThreeClosedPagesHoweverMany() {
    assertThat(new Numbering(100_000).touchedBy(100_000)).containsExactlyInAnyOrder(4_998L, 4_999L);
    assertThat(new Numbering(100_000).touchedBy(7)).containsExactlyInAnyOrder(1L, 4_998L, 4_999L);
  }
}
