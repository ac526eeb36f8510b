package org.mingshi.platform.ledger;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingshi.platform.ledger.store.CheckpointRow;

/**
 * How a checkpoint is written, in one line of text: the signed part, the key and the signature.
 *
 * <p>Example: {@code mingshi-checkpoint-1 42 sha256:9f… 2026-11-21T08:05:00.123456Z
 * 3fa85f6457174562 MEUC…==}. What is signed are the UTF-8 bytes of the first four words with single
 * spaces between them, so that {@code openssl pkeyutl -verify -rawin} can check it without this
 * program.
 */
final class Checkpoints {

  private static final Pattern LINE =
      Pattern.compile(
          "mingshi-checkpoint-1 ([1-9][0-9]{0,17}) (\\S+) (\\S+Z) ([0-9a-f]{16}) (\\S+)");

  private Checkpoints() {}

  static String signedText(long position, String chainDigest, Instant at) {
    return "mingshi-checkpoint-1 %d %s %s"
        .formatted(position, chainDigest, CanonicalEntry.time(at));
  }

  static String signedText(CheckpointRow row) {
    return signedText(row.position(), row.chainDigest(), row.signedAt());
  }

  static String line(CheckpointRow row) {
    return signedText(row) + " " + row.key() + " " + row.signature();
  }

  /** Reads a line of the file; nothing when it is none of ours. */
  static Optional<CheckpointRow> parse(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new CheckpointRow(
              Long.parseLong(parts.group(1)),
              parts.group(2),
              Instant.parse(parts.group(3)),
              parts.group(4),
              parts.group(5)));
    } catch (DateTimeParseException forged) {
      return Optional.empty();
    }
  }
}
