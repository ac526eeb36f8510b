/** The tables of {@code organization}; nobody else reads or writes them. */
@NullMarked
package org.mingshi.platform.organization.store;

import org.jspecify.annotations.NullMarked;
