/**
 * What the tests of every room stand on: a database per test, the whole platform once, a browser.
 */
@NullMarked
package org.mingshi.platform.testing;

import org.jspecify.annotations.NullMarked;
