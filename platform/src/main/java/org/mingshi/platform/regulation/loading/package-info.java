/**
 * Reads packs strictly. YAML is composed into nodes with their lines and each section is read by
 * hand: no object is made by name, no key is ignored, and every problem of a file is found in one
 * pass.
 */
@NullMarked
package org.mingshi.platform.regulation.loading;

import org.jspecify.annotations.NullMarked;
