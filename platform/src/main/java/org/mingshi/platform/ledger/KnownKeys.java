package org.mingshi.platform.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.store.CheckpointRow;

/**
 * The public keys whose checkpoints count: {@code keys/ledger.pub}, and for other nodes on the same
 * database, or a key of former times, {@code keys/ledger-*.pub} put there by the operator. A key
 * that stands in the database alone counts for nothing.
 */
final class KnownKeys {

  private static final int FINGERPRINT_DIGITS = 16;

  private final Map<String, PublicKey> keys;
  private final Optional<String> own;

  private KnownKeys(Map<String, PublicKey> keys, Optional<String> own) {
    this.keys = Map.copyOf(keys);
    this.own = own;
  }

  static KnownKeys read(LedgerFiles files) {
    Map<String, PublicKey> keys = new HashMap<>();
    Optional<String> own = Optional.empty();
    if (Files.isDirectory(files.keys())) {
      try (DirectoryStream<Path> found =
          Files.newDirectoryStream(files.keys(), "ledger{,-*}.pub")) {
        for (Path file : found) {
          byte[] bytes = Pem.read(file);
          keys.put(fingerprint(bytes), decode(file, bytes));
          if (file.equals(files.publicKey())) {
            own = Optional.of(fingerprint(bytes));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new KnownKeys(keys, own);
  }

  /** A short name for a key: the first 16 hexadecimal digits of the digest of its bytes. */
  static String fingerprint(byte[] key) {
    return Digest.of(key).hex().substring(0, FINGERPRINT_DIGITS);
  }

  /** The key of this instance; nothing while it has never signed. */
  Optional<String> own() {
    return own;
  }

  boolean knows(String fingerprint) {
    return keys.containsKey(fingerprint);
  }

  /** Whether a known key has signed exactly this. */
  boolean hasSigned(CheckpointRow checkpoint) {
    PublicKey key = keys.get(checkpoint.key());
    if (key == null) {
      return false;
    }
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(key);
      signature.update(Checkpoints.signedText(checkpoint).getBytes(StandardCharsets.UTF_8));
      return signature.verify(Base64.getDecoder().decode(checkpoint.signature()));
    } catch (GeneralSecurityException | IllegalArgumentException forged) {
      return false;
    }
  }

  private static PublicKey decode(Path file, byte[] bytes) throws IOException {
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes));
    } catch (GeneralSecurityException e) {
      throw new IOException(file + " is not an Ed25519 public key", e);
    }
  }
}
