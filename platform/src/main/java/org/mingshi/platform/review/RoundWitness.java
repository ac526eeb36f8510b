package org.mingshi.platform.review;

import java.util.stream.Stream;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.review.store.RoundRows;
import org.springframework.stereotype.Component;

/** Testifies what the rows of rounds and steps say. */
@Component
class RoundWitness implements Witness {

  private final RoundRows rows;

  RoundWitness(RoundRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return RoundKeeping.KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.attested()
        .map(it ->
            new Evidence(
                it.id().toString(),
                RoundKeeping.digestOf(rows.find(it.id()).orElseThrow(), it.form())));
  }
}
