package org.mingshi.platform.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.mingshi.exchange.Digest;

/**
 * A token or a secret made by the program: 256 random bits behind a word that says what it is, so
 * that a scanner finds one that was committed by mistake. Tables keep its hash alone; one round of
 * SHA-256 is enough for what nobody can guess.
 */
record Secret(String text) {

  static final String OF_SESSION = "mss_";
  static final String OF_CLIENT = "msc_";
  static final String OF_PASSWORD_LINK = "msp_";

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static Secret next(String word) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(word + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String hash() {
    return Digest.ofFields(List.of(text)).hex();
  }

  @Override
  public String toString() {
    return "Secret";
  }
}
