/** The screens on which texts are written, brought in and listed. */
@NullMarked
package org.mingshi.platform.item.web;

import org.jspecify.annotations.NullMarked;
