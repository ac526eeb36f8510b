/**
 * The file formats that the inside and the outside share: the public tree, its manifest, and
 * digests.
 */
@NullMarked
package org.mingshi.exchange;

import org.jspecify.annotations.NullMarked;
