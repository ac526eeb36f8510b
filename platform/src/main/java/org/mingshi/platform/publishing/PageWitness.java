package org.mingshi.platform.publishing;

import java.util.stream.Stream;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.publishing.store.PageRows;
import org.springframework.stereotype.Component;

/**
 * Testifies for every page of an item: which content of which revision stands there, or that none
 * does any more.
 */
@Component
class PageWitness implements Witness {

  static final String KIND = "page";

  private final PageRows pages;

  PageWitness(PageRows pages) {
    this.pages = pages;
  }

  @Override
  public String subjectKind() {
    return KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return pages.itemPages().map(page -> new Evidence(page.path(), page.evidence()));
  }
}
