package org.mingshi.platform.organization;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.shell.Actor;

/**
 * Asks to give a unit another name, kind or level, or to put it below another unit. Its code stays
 * for ever: login names and spreadsheets use it.
 *
 * @param parent the unit above; none only for the root
 */
public record ChangeUnit(
    UnitId unit,
    String name,
    UnitKind kind,
    UnitLevel level,
    @Nullable UnitId parent,
    @Nullable Actor by) {}
