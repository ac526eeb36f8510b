package org.mingshi.platform.item;

/** What came out of a file that somebody brought in. */
public sealed interface Imported {

  /**
   * The file was read.
   *
   * @param title what looks like its title, "" when nothing does
   * @param body its text
   * @param source what its own head says about where it comes from
   * @param document what its own head says about the document
   * @param encoding how it was read, for the notice: {@code GB18030}
   */
  record Text(String title, CleanHtml body, Source source, DocumentData document, String encoding)
      implements Imported {}

  /**
   * The file cannot be taken.
   *
   * @param words why, and what to do, in Chinese
   */
  record Unreadable(String words) implements Imported {}
}
