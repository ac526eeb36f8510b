package org.mingshi.platform.organization;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.shell.Actor;

/**
 * Asks to bring an authority into this instance, together with the root of its tree of units.
 *
 * @param code for example {@code bishan}; the root unit gets the same code
 * @param name for example {@code 重庆市璧山区}
 * @param shortName for example {@code 璧山区}; also the name of the root unit in lists
 * @param level the level of the root unit
 * @param by who asks; none when the program itself does (first set-up, demo)
 */
public record FoundAuthority(
    String code, String name, String shortName, UnitLevel level, @Nullable Actor by) {}
