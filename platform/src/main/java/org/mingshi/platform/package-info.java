/** The inside: the rooms in which people work, in the order of {@code docs/architecture.md}. */
@NullMarked
package org.mingshi.platform;

import org.jspecify.annotations.NullMarked;
