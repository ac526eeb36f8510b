package org.mingshi.platform.organization;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.shell.Actor;

/**
 * Asks to put a unit into the tree.
 *
 * @param parent the unit above it; its authority is the new unit's authority
 * @param code unique within the authority, such as {@code edu}
 * @param by who asks; none when the program itself does (demo)
 */
public record AddUnit(
    UnitId parent, String code, String name, UnitKind kind, UnitLevel level, @Nullable Actor by) {}
