package org.mingshi.platform.review.comment;

/**
 * What a comment speaks of.
 *
 * @param revision the number of the text in which it was marked
 * @param block the number of the block in that text, 0 for the item as a whole
 * @param quote the words inside the block, "" for the whole block
 * @param text the whole block as it stood, so that it is found again in the next text
 */
public record Passage(int revision, int block, String quote, String text) {

  /** The item as a whole. */
  public static Passage whole(int revision) {
    return new Passage(revision, 0, "", "");
  }

  /** Whether it speaks of the item as a whole. */
  public boolean isWhole() {
    return block == 0;
  }

  /** What is shown as quoted. */
  public String shown() {
    return quote.isEmpty() ? text : quote;
  }
}
