package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.regulation.ClauseRef;
import org.mingshi.platform.regulation.PackId;
import org.mingshi.platform.regulation.store.ClauseUseRows;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.Outcomes;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** How often each clause let something go on, or stood in its way. */
@ReviewTest
class ClauseUseTests {

  private static final PackId DISTRICT = new PackId("bishan-2021");

  @Autowired private OfficeFixture offices;
  @Autowired private ClauseUseRows uses;

  @Test
  void whatGoesOnAndWhatIsRefusedIsCountedForTheOwnAuthorityAlone() {
    Office office = offices.regularOffice();
    UUID authority = office.editor().actor().authority();
    EditionId edition = office.submitted();
    Outcomes.expectDone(office.sectionHead().approves(edition));
    Outcomes.codes(office.publisher().releases(edition));
    Outcomes.codes(office.publisher().releases(edition));

    ClauseRef secrecy = new ClauseRef(DISTRICT, "24-b");
    List<ClauseUseRows.Row> latest = uses.latest(authority, secrecy, null, 10);
    int year = latest.getFirst().year();
    Map<String, ClauseUseRows.Count> counts = uses.counts(authority, DISTRICT, year);
    assertThat(counts.get("24-a")).isEqualTo(new ClauseUseRows.Count(1, 0));
    assertThat(counts.get("24-c")).isEqualTo(new ClauseUseRows.Count(1, 0));
    assertThat(counts.get("24-b")).isEqualTo(new ClauseUseRows.Count(0, 2));
    assertThat(latest)
        .hasSize(2)
        .allSatisfy(use -> {
          assertThat(use.page()).isEqualTo("/editions/" + edition);
          assertThat(use.what()).isEqualTo("发布");
          assertThat(use.refused()).isTrue();
        });
    assertThat(uses.counts(UUID.randomUUID(), DISTRICT, year)).isEmpty();
    assertThat(uses.latest(authority, secrecy, latest.getFirst().id(), 10))
        .isEqualTo(latest.subList(1, latest.size()));
  }
}
