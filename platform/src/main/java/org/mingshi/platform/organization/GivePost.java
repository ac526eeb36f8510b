package org.mingshi.platform.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.shell.Actor;

/**
 * Asks to let a person hold a role in a unit from a day on.
 *
 * @param role a role of a pack that binds the unit, such as {@code section-head}
 * @param seesBelow whether the holder sees what belongs to the units below
 * @param from the first day that counts, in the time of Shanghai
 * @param by who asks; none when the program itself does (demo)
 */
public record GivePost(
    PersonId person,
    UnitId unit,
    String role,
    boolean seesBelow,
    LocalDate from,
    @Nullable Actor by) {}
