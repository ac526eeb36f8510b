package org.mingshi.platform.identity;

import java.util.stream.Stream;
import org.mingshi.platform.identity.store.ApiClientRows;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.springframework.stereotype.Component;

/** Testifies what the rows of permissions for office systems say. */
@Component
class ApiGrantWitness implements Witness {

  static final String KIND = "api-grant";

  private final ApiClientRows rows;

  ApiGrantWitness(ApiClientRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.allGrants().map(it -> new Evidence(it.id().toString(), ApiEvidence.of(it)));
  }
}
