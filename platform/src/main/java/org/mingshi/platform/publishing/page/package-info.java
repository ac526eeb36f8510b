/**
 * What the templates of public pages are given; public only because templates are compiled
 * elsewhere.
 */
@NullMarked
package org.mingshi.platform.publishing.page;

import org.jspecify.annotations.NullMarked;
