package org.mingshi.platform.ledger.store;

import java.time.Instant;

/**
 * A checkpoint as it stands in the table and in the file.
 *
 * @param signedAt to the microsecond
 * @param key which key signed, by its fingerprint
 * @param signature in Base64
 */
public record CheckpointRow(
    long position, String chainDigest, Instant signedAt, String key, String signature) {}
