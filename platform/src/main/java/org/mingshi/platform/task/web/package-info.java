/** The console's home: what waits for me, and what I wait for. */
@NullMarked
package org.mingshi.platform.task.web;

import org.jspecify.annotations.NullMarked;
