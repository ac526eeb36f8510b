package org.mingshi.platform.review.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.CleanHtml;

/**
 * A text of an item as people read it: everything that is published or that steers the chain.
 *
 * @param lines what stands beside the body, each with its name: {@code 栏目}, {@code 通知公告}
 * @param files the attachments in their order
 */
public record Sheet(List<Line> lines, CleanHtml body, List<File> files) {

  /** Takes copies. */
  public Sheet {
    lines = List.copyOf(lines);
    files = List.copyOf(files);
  }

  /** No text at all, to be compared with the first one. */
  public static Sheet empty() {
    return new Sheet(List.of(), CleanHtml.empty(), List.of());
  }

  /**
   * One detail.
   *
   * @param value in the words that people read; "" when nothing was given
   */
  public record Line(String name, String value) {}

  /**
   * An attachment.
   *
   * @param hash of its bytes
   * @param text the words in it, null where none can be read
   */
  public record File(
      String name, String mediaType, long size, String hash, @Nullable String text) {}
}
