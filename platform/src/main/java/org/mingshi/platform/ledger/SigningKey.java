package org.mingshi.platform.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/**
 * The Ed25519 key with which this instance signs checkpoints: {@code keys/ledger.key} (PEM, PKCS
 * #8, readable by its owner alone) with {@code keys/ledger.pub} beside it. Made when it is first
 * needed.
 */
final class SigningKey {

  private final PrivateKey key;
  private final String fingerprint;

  private SigningKey(PrivateKey key, String fingerprint) {
    this.key = key;
    this.fingerprint = fingerprint;
  }

  /**
   * Reads the key, or makes it.
   *
   * @throws UncheckedIOException when it can be neither read nor written
   */
  static SigningKey loadOrCreate(LedgerFiles files) {
    try {
      if (!Files.exists(files.privateKey())) {
        create(files);
      }
      PrivateKey key =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new PKCS8EncodedKeySpec(Pem.read(files.privateKey())));
      return new SigningKey(key, KnownKeys.fingerprint(Pem.read(files.publicKey())));
    } catch (IOException e) {
      throw new UncheckedIOException("the ledger's key in " + files.keys() + ": " + e, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(files.privateKey() + " is not an Ed25519 key", e);
    }
  }

  String fingerprint() {
    return fingerprint;
  }

  String sign(String text) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot sign with the ledger's key", e);
    }
  }

  /** The public half first: a crash between the two leaves no private key and is simply redone. */
  private static void create(LedgerFiles files) throws IOException, GeneralSecurityException {
    Files.createDirectories(
        files.keys(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    write(files.publicKey(), Pem.text("PUBLIC KEY", pair.getPublic().getEncoded()), "rw-r--r--");
    write(files.privateKey(), Pem.text("PRIVATE KEY", pair.getPrivate().getEncoded()), "rw-------");
  }

  private static void write(Path target, String text, String permissions) throws IOException {
    Path fresh = target.resolveSibling(target.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try (FileChannel file =
        FileChannel.open(
            fresh,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)))) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
  }
}
