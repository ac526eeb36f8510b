/** The page on which auditors read the ledger. */
@NullMarked
package org.mingshi.platform.ledger.web;

import org.jspecify.annotations.NullMarked;
