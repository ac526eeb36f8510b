package org.mingshi.platform.review;

import java.util.stream.Stream;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.review.store.ScanRows;
import org.springframework.stereotype.Component;

/** Testifies what scans are, from their bytes as they lie in the database today. */
@Component
class ScanWitness implements Witness {

  static final String KIND = "review-scan";

  private final ScanRows rows;

  ScanWitness(ScanRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.all().map(it -> new Evidence(it.id().toString(), digestOf(it)));
  }

  /** The digest of a scan, form {@code review-scan-1}. */
  static Digest digestOf(Scan it) {
    return Digest.ofFields(
        "review-scan-1",
        it.id().toString(),
        it.edition().toString(),
        it.name(),
        it.kind().mediaType(),
        Integer.toString(it.size()),
        it.sha256().toString(),
        it.account().toString(),
        it.addedBy().toString(),
        it.addedByLabel(),
        it.addedAt().toString());
  }
}
