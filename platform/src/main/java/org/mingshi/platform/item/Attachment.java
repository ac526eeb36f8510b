package org.mingshi.platform.item;

import java.util.Locale;
import org.mingshi.exchange.Digest;

/**
 * A file that is published with a text, for example {@code 2027年春季学期开学检查表.docx} with 18 944 bytes.
 * The digest names the bytes: who approves a text approves exactly these.
 *
 * @param name the cleaned name under which it is published
 * @param mediaType as found from the bytes, never as the browser said
 * @param size in bytes
 */
public record Attachment(AttachmentId id, String name, String mediaType, long size, Digest sha256) {

  /** The most files that one text may have. */
  public static final int MOST = 20;

  /** The endings of names that are taken, as a file field wants them: {@code .pdf,.ofd …}. */
  public static final String ACCEPTED = FileKind.accept();

  /** The format as people name it: {@code DOCX}. */
  public String format() {
    return FileKind.ending(name).toUpperCase(Locale.ROOT);
  }

  /** The size as people read it: {@code 18.5 KB}. */
  public String sizeWords() {
    if (size < 1024) {
      return size + " B";
    }
    double kilobytes = size / 1024.0;
    return kilobytes < 1024
        ? String.format(Locale.ROOT, "%.1f KB", kilobytes)
        : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
  }
}
