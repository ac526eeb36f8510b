/** The pages of log-in, set-up and the own account, and what guards the console. */
@NullMarked
package org.mingshi.platform.identity.web;

import org.jspecify.annotations.NullMarked;
