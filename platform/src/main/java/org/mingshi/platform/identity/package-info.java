/**
 * Who logs in, and as whom (账号、会话).
 *
 * <p>An account belongs to exactly one person of one authority. Accounts are of two kinds that
 * never mix: ordinary ones, whose powers follow from the posts of the person, and administrators,
 * who hold no post and so review nothing. Passwords are kept as Argon2id; failed log-ins lock a
 * name for a while without telling whether it exists; sessions end after rest and after a working
 * day.
 *
 * <p>Legal basis: bishan-2021 18 and yunzhou-2023 21 (accounts and passwords of named persons);
 * GB/T 22239-2019 8.1.4 (unique identity, failed log-ins, session time-out, separated
 * administration).
 *
 * <p>Start reading at {@link org.mingshi.platform.identity.SigningIn} and {@link
 * org.mingshi.platform.identity.Accounts}; the reasons are in {@code
 * docs/adr/0008-accounts-and-sessions.md}.
 */
@NullMarked
package org.mingshi.platform.identity;

import org.jspecify.annotations.NullMarked;
