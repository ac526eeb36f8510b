/** The inbox's SQL. */
@NullMarked
package org.mingshi.platform.task.store;

import org.jspecify.annotations.NullMarked;
