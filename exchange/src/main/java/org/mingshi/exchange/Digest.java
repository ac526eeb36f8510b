package org.mingshi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What some bytes, or some fields in their order, amount to: two things with the same digest are
 * taken for the same thing everywhere, in the ledger, in the manifest and in the database.
 *
 * <p>Written with the name of its algorithm so that a later one (SM3, say) can stand beside this
 * one: {@code sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad} is the
 * digest of the three bytes {@code abc}.
 *
 * @param algorithm the algorithm's name in lower case; {@code sha256} is the only one yet
 * @param hex the value, 64 lower-case hexadecimal digits
 */
public record Digest(String algorithm, String hex) {

  /** The one algorithm in use. */
  public static final String SHA_256 = "sha256";

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  /** Refuses what is not a digest of a known algorithm. */
  public Digest {
    if (!algorithm.equals(SHA_256)) {
      throw new IllegalArgumentException(
          "unknown digest algorithm '" + algorithm + "', known: sha256");
    }
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("not 64 lower-case hexadecimal digits: '" + hex + "'");
    }
  }

  /** The digest of these bytes. */
  public static Digest of(byte[] bytes) {
    return new Digest(SHA_256, HexFormat.of().formatHex(sha256().digest(bytes)));
  }

  /** The digest of a file's bytes, read piece by piece. */
  public static Digest of(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] piece = new byte[64 * 1024];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
      }
    }
    return new Digest(SHA_256, HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * The digest of a text's UTF-8 bytes, which are not normalised first: the text is what its author
   * wrote.
   */
  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The digest of fields in their order, written so that no two different lists give the same
   * bytes.
   *
   * <p>Each field becomes the decimal number of its UTF-8 bytes, a colon, and those bytes; a field
   * that is absent becomes a single hyphen. {@code ["ab", "", null]} is digested as {@code
   * 2:ab0:-}. So {@code ["a", "b"]} differs from {@code ["ab", ""]}, and an empty field from an
   * absent one. Callers put a name for the kind of thing first, so that a title never passes for a
   * decision.
   */
  public static Digest ofFields(List<? extends @Nullable String> fields) {
    var canonical = new ByteArrayOutputStream();
    for (String field : fields) {
      if (field == null) {
        canonical.write('-');
      } else {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        canonical.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        canonical.writeBytes(bytes);
      }
    }
    return of(canonical.toByteArray());
  }

  /** {@link #ofFields(List)} for fields at hand. */
  public static Digest ofFields(@Nullable String... fields) {
    return ofFields(Arrays.asList(fields));
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException when the text is no digest
   */
  public static Digest parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("a digest is written algorithm:hex, not '" + text + "'");
    }
    return new Digest(text.substring(0, colon), text.substring(colon + 1));
  }

  /** The first twelve digits, for people to compare by eye: {@code ba7816bf8f01}. */
  public String brief() {
    return hex.substring(0, 12);
  }

  @Override
  public String toString() {
    return algorithm + ":" + hex;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
