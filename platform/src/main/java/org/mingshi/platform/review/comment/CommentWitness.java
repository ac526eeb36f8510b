package org.mingshi.platform.review.comment;

import java.util.stream.Stream;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.review.store.CommentRows;
import org.springframework.stereotype.Component;

/** Testifies what the comments say that were sent. */
@Component
class CommentWitness implements Witness {

  private final CommentRows rows;

  CommentWitness(CommentRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return CommentKeeping.COMMENT;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.all().map(it -> new Evidence(it.id().toString(), CommentKeeping.digestOf(it)));
  }
}
