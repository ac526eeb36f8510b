/** The tables of {@code identity}; nobody else reads or writes them. */
@NullMarked
package org.mingshi.platform.identity.store;

import org.jspecify.annotations.NullMarked;
