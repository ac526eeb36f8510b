package org.mingshi.platform.site;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitId;

/**
 * From when on a unit is responsible for a column; it holds until the next one of the column.
 *
 * @param unit none when from then on nobody is
 */
public record Assignment(
    UUID id, ColumnId column, @Nullable UnitId unit, Ground ground, Instant since) {}
