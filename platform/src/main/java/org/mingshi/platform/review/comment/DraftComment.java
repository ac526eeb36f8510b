package org.mingshi.platform.review.comment;

import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.item.Words;
import org.mingshi.platform.shell.Actor;

/**
 * Note something about a passage, to be sent with the decision.
 *
 * @param seen the hash of the text that the person had before their eyes
 * @param block the number of the block, 0 for the item as a whole
 * @param quote the words inside the block, "" for the whole block
 */
public record DraftComment(
    EditionId edition,
    RevisionHash seen,
    int block,
    String quote,
    boolean binding,
    String words,
    Actor by) {

  /** Cleans the words. */
  public DraftComment {
    quote = Words.orEmpty(quote);
    words = Words.paragraphs(words);
  }
}
