package org.mingshi.platform.review;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a scan can be. It is told by its first bytes, never by its name or by what the browser says
 * it is.
 */
public enum ScanKind {
  PDF("application/pdf", "pdf", "255044462d"),
  JPEG("image/jpeg", "jpg", "ffd8ff"),
  PNG("image/png", "png", "89504e470d0a1a0a");

  private final String mediaType;
  private final String extension;
  private final String signature;

  ScanKind(String mediaType, String extension, String signature) {
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
    int length = signature.length() / 2;
    return bytes.length > length && HexFormat.of().formatHex(bytes, 0, length).equals(signature);
  }
}
