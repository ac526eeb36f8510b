/** The SQL of publishing. */
@NullMarked
package org.mingshi.platform.publishing.store;

import org.jspecify.annotations.NullMarked;
