/**
 * Items, their editions and every text that was ever saved.
 *
 * <p>An <b>item</b> is the thing with a public number and an address. An <b>edition</b> is one
 * version of it on its way to the public; its state is a type ({@link
 * org.mingshi.platform.item.Edition}), so that a step which the regulations do not know does not
 * compile. A <b>revision</b> is one immutable saved text with a hash over all that is published and
 * all that steers the choice of the review chain: whoever approves, approves that hash.
 *
 * <p>Legal basis: the duty to review before publishing (先审查后公开, for example 《重庆市璧山区政府网站管理办法》第二十四条)
 * needs something fixed that can be reviewed.
 *
 * <p>Start reading at {@link org.mingshi.platform.item.Edition} and {@link
 * org.mingshi.platform.item.Manuscript}.
 */
@NullMarked
package org.mingshi.platform.item;

import org.jspecify.annotations.NullMarked;
