package org.mingshi.platform.review;

import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.review.store.MarkingRows;
import org.springframework.stereotype.Component;

/** Tells which flags and which impact count for an edition now. */
@Component
public class Marked {

  private final MarkingRows rows;

  Marked(MarkingRows rows) {
    this.rows = rows;
  }

  /** The marks that count for this text of the edition. */
  public Marks of(Standing at, Manuscript text) {
    return Marks.of(text, at.hash(), rows.of(at.id()));
  }
}
