package org.mingshi.platform.publishing;

import java.util.stream.Stream;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.springframework.stereotype.Component;

/**
 * Testifies for the rows of every item that is or was public: its address, its title, its times and
 * its places in the lists.
 */
@Component
class PublicationWitness implements Witness {

  static final String KIND = "publication";

  private final PublicationRows publications;

  PublicationWitness(PublicationRows publications) {
    this.publications = publications;
  }

  @Override
  public String subjectKind() {
    return KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return publications
        .evidence()
        .map(entry -> new Evidence(entry.getKey().toString(), entry.getValue()));
  }
}
