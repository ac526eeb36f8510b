package org.mingshi.platform.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mingshi.platform.ledger.store.CheckpointRow;
import org.mingshi.platform.ledger.store.CheckpointRows;
import org.mingshi.platform.ledger.store.LinkRow;
import org.mingshi.platform.ledger.store.LinkRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs how far the chain has come. The line goes to the file first and is forced to disk; then the
 * row is committed. A crash between the two leaves a line without its row, which the next
 * checkpoint adds, provided that the chain still says the same.
 */
@Component
class Checkpointing {

  private final LinkRows links;
  private final CheckpointRows checkpoints;
  private final LedgerFiles files;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Checkpointing(
      LinkRows links,
      CheckpointRows checkpoints,
      LedgerFiles files,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.links = links;
    this.checkpoints = checkpoints;
    this.files = files;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Signs the end of the chain, unless this key has done so or another node is at work. */
  void checkpoint() {
    CheckpointLog log = new CheckpointLog(files.checkpoints());
    transaction.executeWithoutResult(status -> {
      if (links.lock()) {
        SigningKey key = SigningKey.loadOrCreate(files);
        long signed = finishInterrupted(key, log);
        links
            .last()
            .filter(last -> last.position() > signed)
            .ifPresent(last -> sign(key, log, last));
      }
    });
  }

  /** Adds the row that a crash has kept from following its line; returns the last position. */
  private long finishInterrupted(SigningKey key, CheckpointLog log) {
    long inTable = checkpoints.last(key.fingerprint()).map(CheckpointRow::position).orElse(0L);
    Optional<CheckpointRow> inFile = log.lastLine().flatMap(Checkpoints::parse);
    if (inFile.isEmpty() || inFile.get().position() <= inTable) {
      return inTable;
    }
    CheckpointRow line = inFile.get();
    boolean chainAgrees =
        links
            .at(line.position())
            .filter(link -> link.chainDigest().equals(line.chainDigest()))
            .isPresent();
    if (!chainAgrees || !line.key().equals(key.fingerprint())) {
      return inTable;
    }
    checkpoints.insert(line);
    return line.position();
  }

  private void sign(SigningKey key, CheckpointLog log, LinkRow last) {
    Instant now = CanonicalEntry.toMicroseconds(clock.instant());
    String signature = key.sign(Checkpoints.signedText(last.position(), last.chainDigest(), now));
    CheckpointRow row =
        new CheckpointRow(last.position(), last.chainDigest(), now, key.fingerprint(), signature);
    log.append(Checkpoints.line(row));
    checkpoints.insert(row);
  }
}
