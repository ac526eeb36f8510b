package org.mingshi.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of some bytes, with the name of the function that made it, so that another one
 * (SM3) can stand beside today's without a guess. Written as {@code sha256:} and 64 lower-case
 * hexadecimal digits.
 *
 * <p>Example: {@code Digest.of(new byte[0])} is {@code
 * sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855}.
 *
 * @param algorithm the function's short name; {@code sha256} today
 * @param hex its result, in lower-case hexadecimal digits
 */
public record Digest(String algorithm, String hex) {

  private static final String SHA_256 = "sha256";
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException for a function not known here, or digits that are not its
   */
  public Digest {
    if (!algorithm.equals(SHA_256)) {
      throw new IllegalArgumentException("unknown digest \"" + algorithm + "\"; known: " + SHA_256);
    }
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException(
          "\"" + hex + "\" is not a " + SHA_256 + " digest: 64 lower-case hexadecimal digits");
    }
  }

  /** The digest of exactly these bytes. */
  public static Digest of(byte[] bytes) {
    return new Digest(SHA_256, HexFormat.of().formatHex(sha256().digest(bytes)));
  }

  /**
   * The digest of a list of texts, in which no two different lists can look alike: each text goes
   * in as its length in UTF-8 bytes, a colon and these bytes; an absent one as {@code -}.
   *
   * <p>Example: {@code ["标题", null, ""]} is hashed as {@code 6:标题-0:}.
   */
  public static Digest ofFields(List<? extends @Nullable String> fields) {
    MessageDigest sum = sha256();
    for (String field : fields) {
      if (field == null) {
        sum.update((byte) '-');
      } else {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        sum.update(
            String.format(Locale.ROOT, "%d:", bytes.length).getBytes(StandardCharsets.US_ASCII));
        sum.update(bytes);
      }
    }
    return new Digest(SHA_256, HexFormat.of().formatHex(sum.digest()));
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException when the text is not a digest
   */
  public static Digest parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a digest: expected algorithm:hexadecimal");
    }
    return new Digest(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public String toString() {
    return algorithm + ":" + hex;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
