package org.mingshi.platform.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;

/** Keys as text, the way openssl writes them. */
final class Pem {

  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

  private Pem() {}

  static String text(String what, byte[] bytes) {
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(what, LINES.encodeToString(bytes));
  }

  /** Reads the bytes between the two marks. */
  static byte[] read(Path file) throws IOException {
    String base64 =
        Files.readString(file, StandardCharsets.US_ASCII)
            .lines()
            .filter(line -> !line.startsWith("-----"))
            .collect(Collectors.joining());
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException garbled) {
      throw new IOException(file + " is not a PEM file", garbled);
    }
  }
}
