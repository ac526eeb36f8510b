package org.mingshi.platform.publishing.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a column's list.
 *
 * @param number the page's number, 1 for the oldest; absent for the newest, which has none yet
 * @param newer where the next newer page is
 * @param older where the next older page is
 * @param oldest where page 1 is, when that is another
 */
public record ListPage(
    List<Line> lines,
    @Nullable Long number,
    @Nullable String newer,
    @Nullable String older,
    @Nullable String oldest) {}
