package org.mingshi.exchange;

import java.util.Arrays;

/**
 * Where in a page the approved content stands, and what it is: the rest of the page is its frame,
 * which is derived (navigation, footer, neighbours) and may be rendered anew without anybody's
 * approval.
 *
 * <p>Example: item 1024, first edition, its content in bytes 2310 to 5977 of a page of 7411 bytes.
 *
 * @param item the item's public number
 * @param edition the edition's number within the item, from 1
 * @param revision the hash of the approved revision
 * @param from the offset of the content's first byte in the file
 * @param to the offset behind its last byte
 * @param digest the digest of the bytes from {@code from} to {@code to}
 * @param frame the digest of the bytes before and behind them, joined
 */
public record ApprovedContent(
    long item, int edition, Digest revision, int from, int to, Digest digest, Digest frame) {

  /** Refuses a range that cannot be one. */
  public ApprovedContent {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a range of bytes: " + from + " to " + to);
    }
  }

  /** Finds the content in the page; it must stand there unchanged, once. */
  public static ApprovedContent locate(
      byte[] page, byte[] content, long item, int edition, Digest revision) {
    int from = indexOf(page, content);
    if (from < 0) {
      throw new IllegalArgumentException(
          "the page of item " + item + " does not hold its content unchanged");
    }
    int to = from + content.length;
    return new ApprovedContent(
        item, edition, revision, from, to, Digest.of(content), frameOf(page, from, to));
  }

  /**
   * The content's bytes in this page, which may be another than the one recorded: empty when the
   * page is too short.
   */
  public byte[] in(byte[] page) {
    return to <= page.length ? Arrays.copyOfRange(page, from, to) : new byte[0];
  }

  /** The digest of this page's bytes outside the range. */
  public Digest frameIn(byte[] page) {
    return frameOf(page, Math.min(from, page.length), Math.min(to, page.length));
  }

  private static Digest frameOf(byte[] page, int from, int to) {
    byte[] frame = Arrays.copyOf(page, from + page.length - to);
    System.arraycopy(page, to, frame, from, page.length - to);
    return Digest.of(frame);
  }

  private static int indexOf(byte[] page, byte[] content) {
    for (int i = 0; i <= page.length - content.length; i++) {
      if (Arrays.equals(page, i, i + content.length, content, 0, content.length)) {
        return i;
      }
    }
    return -1;
  }
}
