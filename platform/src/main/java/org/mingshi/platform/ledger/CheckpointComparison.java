package org.mingshi.platform.ledger;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.ledger.store.CheckpointRow;
import org.mingshi.platform.ledger.store.CheckpointRows;
import org.mingshi.platform.ledger.store.LinkRow;
import org.mingshi.platform.ledger.store.LinkRows;

/**
 * Walks the lines of the checkpoint file and the rows of the table side by side, by position. Two
 * things may differ on a sound instance: the very last line may lack its row, since a crash came
 * between the two; and lines written while we look may speak of links we do not see.
 */
final class CheckpointComparison implements CheckpointLog.Reader {

  private static final String FILE = "ledger/checkpoints.log";

  private final Iterator<CheckpointRows.Checked> rows;
  private final LinkRows links;
  private final CheckpointCheck check;
  private final Findings findings;
  private final long settled;
  private CheckpointRows.@Nullable Checked row;
  private long before;
  private long count;

  CheckpointComparison(
      Iterator<CheckpointRows.Checked> rows,
      LinkRows links,
      CheckpointCheck check,
      Findings findings,
      long settled) {
    this.rows = rows;
    this.links = links;
    this.check = check;
    this.findings = findings;
    this.settled = settled;
    nextRow();
  }

  @Override
  public void line(int number, String text, long end) {
    String place = FILE + " line " + number;
    CheckpointRow line = Checkpoints.parse(text).orElse(null);
    if (line == null) {
      findings.add(
          place,
          "CHECKPOINT_LINE_UNREADABLE",
          "mingshi-checkpoint-1 …",
          text,
          "检查点文件第 " + number + " 行无法识别",
          "line " + number + " of the checkpoint file is no checkpoint");
      return;
    }
    if (line.position() <= before) {
      findings.add(
          place,
          "CHECKPOINT_WENT_BACK",
          "> " + before,
          Long.toString(line.position()),
          "检查点文件第 " + number + " 行的位置倒退：台账曾被截断后续写",
          "line " + number + " goes back: the ledger was cut and continued");
    }
    before = Math.max(before, line.position());
    while (row != null && row.checkpoint().position() < line.position()) {
      rowWithoutLine(row);
      nextRow();
    }
    if (row != null && row.checkpoint().position() == line.position()) {
      compare(place, line, row.checkpoint());
      nextRow();
    } else {
      lineWithoutRow(place, line, end);
    }
  }

  /** After the last line; returns how many rows there were. */
  long finish() {
    while (row != null) {
      rowWithoutLine(row);
      nextRow();
    }
    return count;
  }

  private void nextRow() {
    row = rows.hasNext() ? rows.next() : null;
    if (row != null) {
      count++;
      check.checkRow(row);
    }
  }

  private void compare(String place, CheckpointRow line, CheckpointRow inTable) {
    if (!line.equals(inTable) && check.isSigned(place, line)) {
      findings.add(
          place,
          "CHECKPOINT_DIFFERS",
          Checkpoints.line(line),
          Checkpoints.line(inTable),
          "数据库中第 " + line.position() + " 环的检查点与检查点文件不一致",
          "the checkpoint at position " + line.position() + " differs between file and table");
    }
  }

  private void lineWithoutRow(String place, CheckpointRow line, long end) {
    if (!check.isSigned(place, line)) {
      return;
    }
    String linked = links.at(line.position()).map(LinkRow::chainDigest).orElse(null);
    if (linked == null && end > settled) {
      return;
    }
    check.checkChain(place, line, linked);
    if (linked != null && end < settled) {
      findings.add(
          place,
          "CHECKPOINT_ROW_MISSING",
          Checkpoints.line(line),
          "",
          "第 " + line.position() + " 环的检查点在数据库中已被删除",
          "the checkpoint at position " + line.position() + " was removed from the table");
    }
  }

  private void rowWithoutLine(CheckpointRows.Checked missing) {
    findings.add(
        FILE,
        "CHECKPOINT_LINE_MISSING",
        Checkpoints.line(missing.checkpoint()),
        "",
        "检查点文件缺少第 " + missing.checkpoint().position() + " 环的检查点",
        "the checkpoint file lacks the checkpoint at position " + missing.checkpoint().position());
  }
}
