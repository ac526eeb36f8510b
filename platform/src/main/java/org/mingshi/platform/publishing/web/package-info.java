/** The console's screens about what is public. */
@NullMarked
package org.mingshi.platform.publishing.web;

import org.jspecify.annotations.NullMarked;
