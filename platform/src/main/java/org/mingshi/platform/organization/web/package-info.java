/** The page that shows the units and posts of one's own authority. */
@NullMarked
package org.mingshi.platform.organization.web;

import org.jspecify.annotations.NullMarked;
