package org.mingshi.platform.publishing.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The approved content of an item's page: all of it comes from the approved revision, but for the
 * time of publication.
 *
 * @param head the rows of the document's head (发文机关、成文日期 …); empty for what is no document
 * @param published for example {@code 2026-11-21 16:05}
 * @param source who it comes from
 * @param sourceAddress where a reprint first stood
 * @param sourceTime when it first stood there
 * @param author who is named as author, or empty
 * @param html the clean body, printed byte for byte
 * @param files what is published with it, in the order that was approved
 */
public record ItemContent(
    String title,
    List<HeadField> head,
    String published,
    String source,
    @Nullable String sourceAddress,
    @Nullable String sourceTime,
    String author,
    String html,
    List<File> files) {

  /**
   * One file.
   *
   * @param address for the link: {@code /bishan-jw/files/1024/%E6%A3%80%E6%9F%A5.docx}
   * @param checksum the SHA-256 in hexadecimal digits, for whoever wants to compare
   */
  public record File(String name, String address, String format, String size, String checksum) {}

  /** One field of a document's head. */
  public record HeadField(String label, String value) {}
}
