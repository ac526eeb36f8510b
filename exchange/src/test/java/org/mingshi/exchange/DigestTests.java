package org.mingshi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DigestTests {

  @Test
  void theDigestOfAbcIsTheOneInTheStandard() {
    assertThat(Digest.of("abc"))
        .hasToString("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void fieldsAreWrittenWithTheirLengthSoThatNoTwoListsMeet() {
    assertThat(Digest.ofFields(Arrays.asList("ab", "", null))).isEqualTo(Digest.of("2:ab0:-"));
    assertThat(Digest.ofFields("a", "b")).isNotEqualTo(Digest.ofFields("ab", ""));
    assertThat(Digest.ofFields("")).isNotEqualTo(Digest.ofFields((String) null));
  }

  @Test
  void theLengthCountsBytesNotCharacters() {
    assertThat(Digest.ofFields("标题")).isEqualTo(Digest.of("6:标题"));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Digest digest = Digest.of("明示");
    assertThat(Digest.parse(digest.toString())).isEqualTo(digest);
  }

  @Test
  void whatIsNoDigestIsRefused() {
    assertThatThrownBy(() -> Digest.parse("abc")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Digest.parse("md5:abc"))
        .hasMessageContaining("unknown digest algorithm");
    assertThatThrownBy(() -> Digest.parse("sha256:ABC")).hasMessageContaining("64 lower-case");
  }
}
