package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.WithdrawalReason;
import org.mingshi.platform.item.Withdrawing;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.Outcomes;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Withdrawing asked for directly, in a house whose room of publishing gives nobody the right. */
@ReviewTest
class WithdrawingTests {

  @Autowired OfficeFixture offices;
  @Autowired Editions editions;
  @Autowired Withdrawing withdrawing;

  @Test
  void nobodyWithdrawsWithoutTheRightOrInAnotherAuthority() {
    Office office = offices.regularOffice();
    EditionId notice = office.approved();
    Outcomes.expectDone(office.publisher().releases(notice));

    Office elsewhere = offices.regularOffice();
    for (Clerk clerk : List.of(elsewhere.publisher(), office.administrator(), office.editor())) {
      assertThatThrownBy(
              () -> withdrawing.withdraw(notice, WithdrawalReason.ERROR, "报名时间有误", clerk.actor()))
          .isInstanceOf(NotFound.class);
    }
    assertThat(editions.find(notice)).containsInstanceOf(Edition.Published.class);
  }
}
