package org.mingshi.platform.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.Words;

/**
 * A file that somebody handed in as the scan of a signed form, not yet judged.
 *
 * <p>Example: {@code C:\\扫描\\审查表.PDF} with the bytes of a PDF becomes {@code 审查表.pdf}.
 */
public final class ScanFile {

  /** The largest scan that is kept, in bytes. */
  public static final int LIMIT = 10 * 1024 * 1024;

  private static final int LONGEST_NAME = 80;
  private static final Pattern DIRECTORIES = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}\"*:<>?|;%]");

  private final String typedName;
  private final byte[] bytes;

  /** Takes a copy of the bytes. */
  public ScanFile(String typedName, byte[] bytes) {
    this.typedName = typedName;
    this.bytes = bytes.clone();
  }

  /** No file was chosen. */
  public static ScanFile none() {
    return new ScanFile("", new byte[0]);
  }

  /** What keeps it from being a scan, in Chinese; empty for a good one. */
  public Optional<String> fault() {
    if (bytes.length == 0) {
      return Optional.of(typedName.isBlank() ? "没有选择扫描件" : "扫描件是空文件");
    }
    if (bytes.length > LIMIT) {
      return Optional.of("扫描件超过 10 MB");
    }
    return ScanKind.of(bytes).isEmpty()
        ? Optional.of("扫描件不是 PDF、JPEG 或 PNG 文件（按文件内容判断，与扩展名无关）")
        : Optional.empty();
  }

  /** What it is; only for a file without a fault. */
  ScanKind kind() {
    return ScanKind.of(bytes).orElseThrow();
  }

  /** A safe name that ends as its kind demands. */
  String name() {
    String last = DIRECTORIES.matcher(typedName).replaceFirst("");
    String safe = NOT_IN_NAMES.matcher(Words.orEmpty(last)).replaceAll("");
    String stem = ENDING.matcher(safe).replaceFirst("").strip();
    String named = stem.replaceAll("^\\.+", "").isBlank() ? "审查表扫描件" : stem.replaceAll("^\\.+", "");
    int end =
        named.offsetByCodePoints(
            0, Math.min(named.codePointCount(0, named.length()), LONGEST_NAME));
    return named.substring(0, end) + "." + kind().extension();
  }

  Digest digest() {
    return Digest.of(bytes);
  }

  int size() {
    return bytes.length;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, bytes.length);
  }
}
