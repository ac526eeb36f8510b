/** The rows of rounds, steps, decisions and releases. */
@NullMarked
package org.mingshi.platform.review.store;

import org.jspecify.annotations.NullMarked;
