/**
 * What differs between two texts of an item, completely and in a form that a person can read: words
 * inside blocks, blocks that moved, what is published beside the body, and files. Pure code: no
 * database, no HTML is written here.
 *
 * <p>Start reading at {@link org.mingshi.platform.review.difference.Comparing}. Why texts are
 * compared this way: {@code docs/adr/0020-compare-words-inside-blocks.md}.
 */
@NullMarked
package org.mingshi.platform.review.difference;

import org.jspecify.annotations.NullMarked;
