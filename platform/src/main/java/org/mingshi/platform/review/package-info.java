/**
 * Who must approve an item before it is published, and who did.
 *
 * <p>The chain of steps comes from the bound regulations, never from this code. Each decision is
 * signed by one person for one hash ({@link org.mingshi.platform.item.RevisionHash}); an edit voids
 * what was signed before it. A refusal is a list of obstacles, each with the clause it stands on
 * and who can help.
 *
 * <p>Legal basis: every bound regulation that demands review before publishing, for example
 * 《重庆市璧山区政府网站管理办法》第二十四条至第二十六条.
 *
 * <p>Start reading at {@link org.mingshi.platform.review.Submitting} and {@link
 * org.mingshi.platform.review.Releasing}. Why approvals name hashes: {@code
 * docs/adr/0009-approvals-bind-to-hashes.md}.
 */
@NullMarked
package org.mingshi.platform.review;

import org.jspecify.annotations.NullMarked;
