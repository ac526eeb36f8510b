package org.mingshi.platform.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example in {@code docs/packs.md}: a regulation that no code knows. */
public final class PacksDocument {
  private static final Path DOCUMENT = Path.of("../docs/packs.md");

  private PacksDocument() {}

  /** The text between the fences. */
  public static String example() {
    try {
      String text = Files.readString(DOCUMENT, StandardCharsets.UTF_8);
      int start = text.indexOf("```yaml\n") + "```yaml\n".length();
      return text.substring(start, text.indexOf("\n```", start) + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
