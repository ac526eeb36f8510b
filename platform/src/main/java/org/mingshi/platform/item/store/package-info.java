/** The rows of items, editions and revisions. */
@NullMarked
package org.mingshi.platform.item.store;

import org.jspecify.annotations.NullMarked;
