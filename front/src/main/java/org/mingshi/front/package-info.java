/** The public server: serves the tree of pages from files, and has no other power. */
@NullMarked
package org.mingshi.front;

import org.jspecify.annotations.NullMarked;
