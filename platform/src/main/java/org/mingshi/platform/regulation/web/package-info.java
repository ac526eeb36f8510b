/** The pages on which an official reads the regulations and the rules that carry them out. */
@NullMarked
package org.mingshi.platform.regulation.web;

import org.jspecify.annotations.NullMarked;
