package org.mingshi.platform.review;

import java.util.stream.Stream;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.review.store.DecisionRows;
import org.springframework.stereotype.Component;

/** Testifies what the rows of decisions say. */
@Component
class DecisionWitness implements Witness {

  static final String KIND = "review-decision";

  private final DecisionRows rows;

  DecisionWitness(DecisionRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.decisions();
  }
}
