/**
 * The one PostgreSQL under the platform: the embedded server of a data directory or an external
 * one, the migrations, and the runtime role that keeps the ledger append-only.
 *
 * <p>Legal basis: records of who reviewed and released what must be kept and must not be alterable
 * afterwards; therefore the program itself works under a role to which PostgreSQL refuses UPDATE,
 * DELETE and TRUNCATE on tables whose comment begins with {@code append-only:}.
 *
 * <p>Start reading at {@link org.mingshi.platform.database.EmbeddedPostgres} and {@link
 * org.mingshi.platform.database.Migrating}.
 *
 * <p>Why the server comes along and how the role is kept: {@code
 * docs/adr/0003-embedded-postgresql.md}.
 */
@NullMarked
package org.mingshi.platform.database;

import org.jspecify.annotations.NullMarked;
