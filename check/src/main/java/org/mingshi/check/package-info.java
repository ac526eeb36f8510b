/**
 * Finds what must not be published: the five gates as a plain library, without a database or a web
 * server.
 */
@NullMarked
package org.mingshi.check;

import org.jspecify.annotations.NullMarked;
