package org.mingshi.platform.identity;

import java.util.stream.Stream;
import org.mingshi.platform.identity.store.ApiClientRows;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.springframework.stereotype.Component;

/** Testifies what the rows of office systems say. */
@Component
class ApiClientWitness implements Witness {

  static final String KIND = "api-client";

  private final ApiClientRows rows;

  ApiClientWitness(ApiClientRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.all()
        .map(it ->
            new Evidence(
                it.client().id().toString(), ApiEvidence.of(it.client(), it.secretHash())));
  }
}
