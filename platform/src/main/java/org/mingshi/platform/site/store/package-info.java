/** The register's SQL. */
@NullMarked
package org.mingshi.platform.site.store;

import org.jspecify.annotations.NullMarked;
