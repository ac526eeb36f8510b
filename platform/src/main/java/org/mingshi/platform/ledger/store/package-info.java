/** The ledger's SQL. */
@NullMarked
package org.mingshi.platform.ledger.store;

import org.jspecify.annotations.NullMarked;
