/**
 * Who may see a thing, and who may do a thing (可见性、授权).
 *
 * <p>One function decides on seeing ({@link org.mingshi.platform.access.Visibility}), and every
 * path asks it: page, API, search, feed, export, preview, attachment. The authority is the
 * outermost boundary: no list, number or export crosses it. What a person may do follows from the
 * posts held today and from the kind of the account, never from a name; an administrator has no
 * reviewing power at all.
 *
 * <p>Legal basis: GB/T 22239-2019 8.1.4 (least privilege, separated administration); the Law on
 * Guarding State Secrets for what is locked.
 *
 * <p>Start reading at {@link org.mingshi.platform.access.Visibility} and {@link
 * org.mingshi.platform.access.Visible}.
 */
@NullMarked
package org.mingshi.platform.access;

import org.jspecify.annotations.NullMarked;
