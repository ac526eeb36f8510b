package org.mingshi.platform.review;

import java.util.List;
import java.util.Optional;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.review.store.DecisionRows;
import org.mingshi.platform.review.store.MarkingRows;
import org.mingshi.platform.review.store.RoundRows;
import org.springframework.stereotype.Component;

/** Reads the rounds of an edition and what was decided in them. */
@Component
public class Reviews {

  private final RoundRows rounds;
  private final DecisionRows decisions;
  private final MarkingRows markings;

  Reviews(RoundRows rounds, DecisionRows decisions, MarkingRows markings) {
    this.rounds = rounds;
    this.decisions = decisions;
    this.markings = markings;
  }

  /** The latest round, whatever its state; empty before the first submission. */
  public Optional<ReviewRound> latest(EditionId edition) {
    return rounds(edition).stream().findFirst();
  }

  /** Every round, the latest first. */
  public List<ReviewRound> rounds(EditionId edition) {
    return rounds.of(edition);
  }

  /** What was raised and lowered while it was under review, the first one first. */
  public List<ReviewMarking> markings(EditionId edition) {
    return markings.of(edition);
  }

  /** The release, once there was one. */
  public Optional<ReleaseRecord> release(EditionId edition) {
    return decisions.release(edition);
  }
}
