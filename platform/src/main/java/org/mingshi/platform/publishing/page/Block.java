package org.mingshi.platform.publishing.page;

import java.util.List;

/** A heading with its latest lines, on a home or the portal. */
public record Block(String name, String href, List<Line> lines) {}
