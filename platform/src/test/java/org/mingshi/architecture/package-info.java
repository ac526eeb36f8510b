/** The house rules as tests: each rule, and a planted violation that it must catch. */
@NullMarked
package org.mingshi.architecture;

import org.jspecify.annotations.NullMarked;
