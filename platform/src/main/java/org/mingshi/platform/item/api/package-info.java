/** A text as programs send and read it, for the adapters of this room and of those after it. */
@NullMarked
@NamedInterface("api")
package org.mingshi.platform.item.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
