/** What people do from end to end, in a real browser, across all rooms. */
@NullMarked
package org.mingshi.platform.journey;

import org.jspecify.annotations.NullMarked;
