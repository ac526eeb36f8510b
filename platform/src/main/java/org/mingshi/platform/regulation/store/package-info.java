/** The rows that say which packs are bound to what. */
@NullMarked
package org.mingshi.platform.regulation.store;

import org.jspecify.annotations.NullMarked;
