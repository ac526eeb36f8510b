/** The JSON interface against its description, and a foreign client against the whole platform. */
@NullMarked
package org.mingshi.platform.contract;

import org.jspecify.annotations.NullMarked;
