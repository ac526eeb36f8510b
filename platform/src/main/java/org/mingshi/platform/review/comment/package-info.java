/**
 * Comments on passages of a text. Those of a reviewer stay drafts until the decision is sent; then
 * everybody who sees the item reads them. A comment follows its passage into the next revision as
 * long as the passage still stands there.
 *
 * <p>Start reading at {@link org.mingshi.platform.review.comment.Comments}. Why they bind: {@code
 * docs/adr/0021-comments-go-out-with-the-decision.md}.
 */
@NullMarked
package org.mingshi.platform.review.comment;

import org.jspecify.annotations.NullMarked;
