/** The page that shows the sites and columns of one's own authority. */
@NullMarked
package org.mingshi.platform.site.web;

import org.jspecify.annotations.NullMarked;
