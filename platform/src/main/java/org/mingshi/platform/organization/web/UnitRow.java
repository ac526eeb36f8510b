package org.mingshi.platform.organization.web;

import java.util.List;
import org.mingshi.platform.organization.HeldPost;
import org.mingshi.platform.organization.Unit;

/**
 * A unit with the posts held in it.
 *
 * @param depth how far below the root, for the indentation
 */
public record UnitRow(Unit unit, int depth, List<HeldPost> posts) {}
