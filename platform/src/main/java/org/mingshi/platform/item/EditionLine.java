package org.mingshi.platform.item;

import java.time.Instant;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.ColumnId;

/** One line of a list of editions. */
public record EditionLine(
    Edition edition, String title, ColumnId column, UnitId unit, Instant savedAt) {}
