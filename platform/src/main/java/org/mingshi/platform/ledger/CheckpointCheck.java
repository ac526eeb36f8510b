package org.mingshi.platform.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.ledger.store.CheckpointRow;
import org.mingshi.platform.ledger.store.CheckpointRows;
import org.mingshi.platform.ledger.store.LinkRows;

/** Judges signed checkpoints: is the signature theirs, and does the chain still say the same? */
final class CheckpointCheck {

  private final CheckpointRows checkpoints;
  private final LinkRows links;
  private final KnownKeys keys;
  private final Findings findings;

  CheckpointCheck(CheckpointRows checkpoints, LinkRows links, KnownKeys keys, Findings findings) {
    this.checkpoints = checkpoints;
    this.links = links;
    this.keys = keys;
    this.findings = findings;
  }

  /**
   * Checks every row of the table, and the file against the rows of this instance's own key.
   *
   * @param log the file
   * @param settled the length of the file before the database was looked at: what stands after it
   *     may speak of links that were made since
   * @return how many checkpoints the table holds
   */
  long run(CheckpointLog log, long settled) {
    long count = 0;
    for (String key : checkpoints.keys()) {
      if (!Optional.of(key).equals(keys.own())) {
        for (CheckpointRows.Checked row : new CheckpointsOfKey(checkpoints, key)) {
          checkRow(row);
          count++;
        }
      }
    }
    CheckpointComparison comparison =
        new CheckpointComparison(
            new CheckpointsOfKey(checkpoints, keys.own().orElse("")).iterator(),
            links,
            this,
            findings,
            settled);
    log.read(comparison);
    return count + comparison.finish();
  }

  void checkRow(CheckpointRows.Checked row) {
    CheckpointRow checkpoint = row.checkpoint();
    String place = "ledger_checkpoint at position " + checkpoint.position();
    if (isSigned(place, checkpoint)) {
      checkChain(place, checkpoint, row.linked());
    }
  }

  /** Whether a known key signed it; reports when not. */
  boolean isSigned(String place, CheckpointRow checkpoint) {
    if (!keys.knows(checkpoint.key())) {
      findings.add(
          place,
          "CHECKPOINT_KEY_UNKNOWN",
          keys.own().orElse(""),
          checkpoint.key(),
          "台账检查点（第 " + checkpoint.position() + " 环）由未知密钥签署",
          "the checkpoint at position "
              + checkpoint.position()
              + " is signed by a key not in keys/ledger*.pub");
      return false;
    }
    if (!keys.hasSigned(checkpoint)) {
      findings.add(
          place,
          "CHECKPOINT_FORGED",
          Checkpoints.signedText(checkpoint),
          checkpoint.signature(),
          "台账检查点（第 " + checkpoint.position() + " 环）签名不符，系伪造或被改动",
          "the signature of the checkpoint at position "
              + checkpoint.position()
              + " is not over what it says");
      return false;
    }
    return true;
  }

  /** Reports when the chain of today is not what was signed. */
  void checkChain(String place, CheckpointRow checkpoint, @Nullable String linked) {
    if (linked == null) {
      findings.add(
          place,
          "LEDGER_CUT",
          checkpoint.chainDigest(),
          "",
          "台账被截断：检查点证明曾有第 " + checkpoint.position() + " 环",
          "the ledger was cut: a checkpoint proves that there was a position "
              + checkpoint.position());
    } else if (!linked.equals(checkpoint.chainDigest())) {
      findings.add(
          place,
          "CHECKPOINT_CONTRADICTED",
          checkpoint.chainDigest(),
          linked,
          "台账链条第 " + checkpoint.position() + " 环与签署的检查点不符，链条已被重写",
          "the chain at position "
              + checkpoint.position()
              + " is not what was signed: it was rewritten");
    }
  }
}
