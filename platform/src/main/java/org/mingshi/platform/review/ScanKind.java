package org.mingshi.platform.review;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a scan can be. It is told by its first bytes, never by its name or by what the browser says
 * it is.
 */
public enum ScanKind {
  PDF("application/pdf", "pdf", new int[] {0x25, 0x50, 0x44, 0x46, 0x2D}),
  JPEG("image/jpeg", "jpg", new int[] {0xFF, 0xD8, 0xFF}),
  PNG("image/png", "png", new int[] {0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A});

  private final String mediaType;
  private final String extension;
  private final int[] signature;

  ScanKind(String mediaType, String extension, int[] signature) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.signature = signature;
  }

  /** For example {@code application/pdf}. */
  public String mediaType() {
    return mediaType;
  }

  /** The end of a file's name, for example {@code pdf}. */
  public String extension() {
    return extension;
  }

  /** The kind of these bytes; empty for anything else. */
  public static Optional<ScanKind> of(byte[] bytes) {
    return Arrays.stream(values()).filter(it -> it.begins(bytes)).findFirst();
  }

  /** The kind of this media type, as it stands in a row. */
  public static ScanKind parse(String mediaType) {
    return Arrays.stream(values())
        .filter(it -> it.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of scan: " + mediaType));
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length <= signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
