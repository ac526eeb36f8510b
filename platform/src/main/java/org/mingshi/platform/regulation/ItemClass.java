package org.mingshi.platform.regulation;

import java.util.List;

/** A class of information that a pack tells apart: {@code policy-document}, 政策文件. */
public record ItemClass(String id, String name, List<Basis> basis) {}
