package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingshi.platform.testing.Outcomes.clauses;
import static org.mingshi.platform.testing.Outcomes.codes;
import static org.mingshi.platform.testing.Outcomes.expectDone;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Duty;
import org.mingshi.platform.testing.Organ;
import org.mingshi.platform.testing.OrganFixture;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who puts what before the public in a national organ. */
@ReviewTest
class OrganReleaseTests {

  @Autowired OrganFixture organs;
  @Autowired Editions editions;
  @Autowired Reviews reviews;

  private Organ organ;

  @BeforeEach
  void anOrgan() {
    organ = organs.organ();
  }

  @Test
  @Duty("saws-2016 13-b")
  void onlyThePublicityOfficeReleasesAndForRoutineDataTheOperationsCentre() {
    EditionId news = organ.reviewedByUnit(organ.story());
    expectDone(organ.publicity().approves(news));
    refusesEverybody(
        news,
        "saws-2016 13-b",
        organ.editor(),
        organ.unitReviewer(),
        organ.secrecyReviewer(),
        organ.leader(),
        organ.operations(),
        organ.secrecyOffice());
    expectDone(organ.otherPublicity().releases(news));
    records(news, organ.otherPublicity());

    EditionId data = organ.reviewedByUnit(organ.routineData());
    assertThat(codes(organ.operations().releases(data))).contains("AUTHORISATION_MISSING");
    expectDone(organ.publicity().approves(data));
    expectDone(organ.operations().approves(data));
    refusesEverybody(
        data, "saws-2016 14-b", organ.editor(), organ.unitReviewer(), organ.otherPublicity());
    expectDone(organ.otherOperations().releases(data));
    records(data, organ.otherOperations());
  }

  private void refusesEverybody(EditionId text, String clause, Clerk... others) {
    for (Clerk other : List.of(others)) {
      Outcome refused = other.releases(text);
      assertThat(codes(refused)).containsExactly("RELEASE_NOT_PERMITTED");
      assertThat(clauses(refused, "RELEASE_NOT_PERMITTED")).contains(clause);
      assertThat(reviews.release(text)).isEmpty();
    }
  }

  private void records(EditionId text, Clerk releaser) {
    assertThat(reviews.release(text))
        .hasValueSatisfying(release -> {
          assertThat(release.person()).isEqualTo(releaser.person());
          assertThat(release.hash()).isEqualTo(editions.find(text).orElseThrow().hash());
          assertThat(release.at()).isNotNull();
        });
  }
}
