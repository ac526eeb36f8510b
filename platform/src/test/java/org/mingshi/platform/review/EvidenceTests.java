package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingshi.platform.testing.Outcomes.expectDone;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.access.Right;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.WithdrawalReason;
import org.mingshi.platform.item.Withdrawing;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.ReviewTest;
import org.mingshi.platform.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger was told agrees with the rows, until somebody alters a row behind its back. */
@ReviewTest
@Import(EvidenceTests.RightOfPublishing.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class EvidenceTests {

  private static final List<String> KINDS =
      List.of("edition", "revision", "review-round", "review-decision", "review-release");

  @Autowired OfficeFixture offices;
  @Autowired Withdrawing withdrawing;
  @Autowired List<Witness> witnesses;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired TestDatabase database;

  private EditionId published;

  @BeforeEach
  void publishOneAndLeaveOthersOnTheWay() {
    Office office = offices.regularOffice();
    published = office.approved();
    expectDone(office.publisher().releases(published));
    EditionId returned = office.submitted();
    expectDone(office.sectionHead().returns(returned, "请补充附件"));
    EditionId voided = office.approved();
    office.editor().edits(voided, OfficialTexts.titled(office.notice(), "改后"));
    EditionId locked = office.submitted();
    expectDone(office.sectionHead().approves(locked));
    expectDone(office.secrecyReviewer().judgesSecrecy(locked, Decide.Secrecy.SECRET));
    EditionId gone = office.approved();
    expectDone(office.publisher().releases(gone));
    assertThat(
            withdrawing.withdraw(gone, WithdrawalReason.ERROR, "时间有误", office.publisher().actor()))
        .isTrue();
  }

  @Test
  void everyRowAgreesWithTheLedger() {
    for (String kind : KINDS) {
      assertThat(rows(kind)).as(kind).isNotEmpty().isEqualTo(ledger(kind));
    }
  }

  @Test
  void anAlteredRowOfEachKindIsFound() {
    Map<String, String> changes =
        Map.of(
            "edition",
            "update edition set revision_hash = 'sha256:' || repeat('0', 64) where id = '%s'",
            "revision",
            "update revision set body = body || '<p>添一句</p>' where edition = '%s'",
            "review-round",
            "update review_round set reason = '另一个理由' where edition = '%s'",
            "review-decision",
            "update review_decision set opinion = '不同意' where edition = '%s'",
            "review-release",
            "update review_release set person_label = '他人' where edition = '%s'");
    assertThat(changes).containsOnlyKeys(KINDS);
    changes.forEach((kind, change) -> {
      database.asOwner(change.formatted(published));
      assertThat(rows(kind)).as(change).isNotEqualTo(ledger(kind));
    });
  }

  private Map<String, String> rows(String kind) {
    Witness witness =
        witnesses.stream().filter(it -> it.subjectKind().equals(kind)).findFirst().orElseThrow();
    return transaction.execute(status -> {
      Map<String, String> found = new TreeMap<>();
      try (Stream<Evidence> evidence = witness.evidence()) {
        evidence.forEach(it -> found.put(it.subjectId(), it.digest().toString()));
      }
      return found;
    });
  }

  private Map<String, String> ledger(String kind) {
    Map<String, String> last = new TreeMap<>();
    jdbc.sql(
            """
            select subject_id, evidence from ledger_entry
            where subject_kind = :kind and evidence is not null order by id
            """)
        .param("kind", kind)
        .query(row -> {
          last.put(row.getString("subject_id"), row.getString("evidence"));
        });
    return last;
  }

  /** In the whole house the room of publishing gives it. */
  static class RightOfPublishing {

    @Bean
    static Right rightToWithdraw() {
      return Right.ofPostHolders(Withdrawing.ACTION);
    }
  }
}
