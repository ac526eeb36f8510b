package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What people read of a round is what its digest covers. */
@ReviewTest
class EvidenceFieldsTests {

  @Autowired OfficeFixture offices;
  @Autowired Reviews reviews;

  @Test
  void anotherWordingOfAClauseIsAnotherDigest() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    ReviewRound round = reviews.latest(notice).orElseThrow();

    List<Basis> reworded =
        round.basis().stream().map(it -> new Basis(it.clause(), "另一部办法", it.article())).toList();

    assertThat(RoundKeeping.digestOf(with(round, reworded), RoundKeeping.FORM))
        .isNotEqualTo(RoundKeeping.digestOf(round, RoundKeeping.FORM));
  }

  private static ReviewRound with(ReviewRound it, List<Basis> basis) {
    return new ReviewRound(
        it.id(),
        it.edition(),
        it.number(),
        it.revision(),
        it.hash(),
        it.packs(),
        it.chain(),
        it.reason(),
        basis,
        it.returnsTo(),
        it.submittedBy(),
        it.submittedByLabel(),
        it.submittedAt(),
        it.state(),
        it.steps());
  }
}
