package org.mingshi.platform.item;

import java.util.stream.Stream;
import org.mingshi.platform.item.store.EditionRows;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.springframework.stereotype.Component;

/** Testifies what the rows of the editions say. */
@Component
class EditionWitness implements Witness {

  static final String KIND = "edition";

  private final EditionRows rows;

  EditionWitness(EditionRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.all().map(it -> new Evidence(it.id().toString(), Editions.digestOf(it)));
  }
}
