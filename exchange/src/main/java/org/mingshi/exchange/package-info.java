/**
 * The file formats that the inside and the outside share: the tree of public pages, its manifest,
 * and digests.
 *
 * <p>The platform writes files, the front reads them, and neither knows the other. What is agreed
 * between them is here and in {@code docs/data-directory.md}, and nothing else: no rule of any
 * regulation, no database, no web. Start reading at {@link org.mingshi.exchange.PublicTree} (where
 * the files lie) and {@link org.mingshi.exchange.TreeWriter} (how a page gets there whole or not at
 * all).
 */
@NullMarked
package org.mingshi.exchange;

import org.jspecify.annotations.NullMarked;
