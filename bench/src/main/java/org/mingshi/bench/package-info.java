/**
 * Measurements: ratios against named peers in the same run, and absolute figures printed beside a reference of the machine, as a
 * shared machine's speed changes from minute to minute. No test asserts any of them.
 */
@NullMarked
package org.mingshi.bench;

import org.jspecify.annotations.NullMarked;
