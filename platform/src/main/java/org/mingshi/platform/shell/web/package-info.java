/** Answers errors with pages in Chinese that say what to do next. */
@NullMarked
package org.mingshi.platform.shell.web;

import org.jspecify.annotations.NullMarked;
