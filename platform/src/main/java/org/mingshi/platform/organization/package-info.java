/**
 * Who belongs where, and who holds which post on which day (单位、岗位).
 *
 * <p>A review chain names roles (科室负责人, 保密审查员); this room answers which persons hold them, in which
 * unit, on a given day. Posts have a first and a last day, so a chain that runs over a change of
 * staff asks the people who hold the post now. Nothing here crosses an authority: the tables repeat
 * the authority in every foreign key, so even a faulty statement cannot join two of them.
 *
 * <p>Legal basis: each regulation distributes the work by posts, for instance bishan-2021 25 (专人发布)
 * and saws-2016 13. GB/T 22239-2019 8.1.4 asks for unique identities and separated administration.
 *
 * <p>Start reading at {@link org.mingshi.platform.organization.Organization} and {@link
 * org.mingshi.platform.organization.Post}.
 */
@NullMarked
package org.mingshi.platform.organization;

import org.jspecify.annotations.NullMarked;
