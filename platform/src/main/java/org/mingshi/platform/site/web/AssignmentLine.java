package org.mingshi.platform.site.web;

import org.mingshi.platform.site.Assignment;

/**
 * Who was responsible from when on, as shown.
 *
 * @param unit the name of the unit; empty when nobody was
 */
public record AssignmentLine(Assignment assignment, String unit) {}
