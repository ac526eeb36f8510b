package org.mingshi.platform.review.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.review.ReleaseRecord;
import org.mingshi.platform.review.ReviewMarking;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;

/**
 * The official form on which everything stands that was judged about an edition: what its clerk
 * says it is, and each step with its answers, opinion and signature. What is not yet signed is an
 * empty row, so that it can be signed on paper.
 *
 * @param title how the regulation calls the form
 * @param round the round whose steps are the form's, null before the first submission
 * @param basis the clauses on which the chain stands
 * @param earlier rounds that were returned or voided, the first one first
 */
public record ReviewSheet(
    String title,
    String authorityName,
    Edition edition,
    Revision revision,
    List<Cell> data,
    @Nullable ReviewRound round,
    List<Basis> basis,
    List<Row> rows,
    List<Mark> marks,
    List<Earlier> earlier,
    @Nullable ReleaseRecord release) {

  /** The fields of the data part, in lines of one wide or two narrow ones. */
  public List<List<Cell>> lines() {
    List<List<Cell>> lines = new ArrayList<>();
    List<Cell> open = new ArrayList<>();
    for (Cell cell : data) {
      if (cell.wide() && !open.isEmpty()) {
        lines.add(List.copyOf(open));
        open.clear();
      }
      open.add(cell);
      if (cell.wide() || open.size() == 2) {
        lines.add(List.copyOf(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      lines.add(List.copyOf(open));
    }
    return lines;
  }

  /**
   * One field of the data part.
   *
   * @param wide whether it needs a line of its own
   */
  public record Cell(String label, String value, boolean wide) {}

  /**
   * One step.
   *
   * @param waits whether it is still to be signed
   * @param blank its checklists to be answered on paper; empty once it is signed
   */
  public record Row(Step step, boolean waits, List<Answered> blank, List<Decided> decided) {}

  /** A decision with its answers in words. */
  public record Decided(
      Signature signature, String unitName, List<Answered> lists, @Nullable String scan) {}

  /** A checklist, as it was answered or is to be. */
  public record Answered(String name, List<Point> points) {}

  /**
   * One question.
   *
   * @param answer null while it has none
   */
  public record Point(String words, @Nullable Boolean answer) {}

  /** A flag or an impact that was raised or lowered, in words. */
  public record Mark(String words, ReviewMarking marking) {}

  /** A round that did not lead to a release. */
  public record Earlier(ReviewRound round, List<Row> rows) {}
}
