package org.mingshi.platform.review.comment;

import java.util.stream.Stream;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.review.store.CommentRows;
import org.springframework.stereotype.Component;

/** Testifies which comments were said to be dealt with, and by whom. */
@Component
class ResolutionWitness implements Witness {

  private final CommentRows rows;

  ResolutionWitness(CommentRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return CommentKeeping.RESOLUTION;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.allResolutions()
        .map(it -> new Evidence(it.id().toString(), CommentKeeping.digestOf(it)));
  }
}
