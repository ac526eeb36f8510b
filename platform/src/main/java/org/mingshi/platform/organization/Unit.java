package org.mingshi.platform.organization;

import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree of its authority: 区教委 ({@code edu}) below 区人民政府.
 *
 * @param parent the unit above it; none for the root, of which an authority has exactly one
 * @param code unique within the authority, such as {@code edu}
 */
public record Unit(
    UnitId id,
    AuthorityId authority,
    @Nullable UnitId parent,
    String code,
    String name,
    UnitKind kind,
    UnitLevel level) {}
