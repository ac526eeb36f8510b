package org.mingshi.platform.identity;

import java.util.stream.Stream;
import org.mingshi.platform.identity.store.ApiSessionRows;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.springframework.stereotype.Component;

/**
 * Testifies which sessions of the JSON interface began: a token written into the table is found.
 */
@Component
class ApiSessionWitness implements Witness {

  static final String KIND = "api-session";

  private final ApiSessionRows rows;

  ApiSessionWitness(ApiSessionRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.all().map(it -> new Evidence(it.id().toString(), ApiEvidence.of(it)));
  }
}
