package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Separation;

/** Who shuts whom out, as the regulation separates the reviews. */
class SignersTests {

  private static final PersonId SOMEBODY = new PersonId(new UUID(1, 1));
  private static final PersonId ANOTHER = new PersonId(new UUID(1, 2));

  @Test
  void nobodySignsTwiceWithinOneSeparation() {
    Signers signers = new Signers();

    assertThat(signers.add(Separation.CONTENT, SOMEBODY)).isTrue();
    assertThat(signers.add(Separation.CONTENT, ANOTHER)).isTrue();
    assertThat(signers.add(Separation.CONTENT, SOMEBODY)).isFalse();
  }

  @Test
  void aSecrecyChainOfItsOwnMayBeSignedByAContentReviewer() {
    Signers signers = new Signers();

    assertThat(signers.add(Separation.CONTENT, SOMEBODY)).isTrue();
    assertThat(signers.add(Separation.SECRECY, SOMEBODY)).isTrue();
    assertThat(signers.add(Separation.SECRECY, SOMEBODY)).isFalse();
  }
}
