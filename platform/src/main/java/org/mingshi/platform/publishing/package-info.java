/**
 * What stands before the public, and how it gets there and away again (发布、撤稿).
 *
 * <p>A release and a take-down leave a row in the outbox within their own transaction; a worker
 * makes pages of it right after the commit, writes them whole or not at all, and keeps in the
 * database what every file must be. A failure is seen and tried again, a power cut anywhere is
 * repaired at the next start, and {@code ./mingshi verify} finds every byte that is not what was
 * approved. Why an outbox of our own: {@code docs/adr/0006-own-outbox.md}.
 *
 * <p>Legal basis: 《政府网站发展指引》(国办发〔2017〕47号): page tags, footer, time format, lasting addresses;
 * 《重庆市璧山区政府网站管理办法》第二十五条: only the releasing person puts a text before the public.
 *
 * <p>Start reading at {@link org.mingshi.platform.publishing.TakingDown} and {@link
 * org.mingshi.platform.publishing.Rebuilding}; inside, at {@code Publisher}.
 */
@NullMarked
package org.mingshi.platform.publishing;

import org.jspecify.annotations.NullMarked;
