package org.mingshi.platform.regulation.loading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what can reach itself along edges. */
record Cycles(Map<String, Set<String>> edges) {
  List<String> found() {
    return edges.keySet().stream().filter(this::reachesItself).toList();
  }

  private boolean reachesItself(String start) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(edges.getOrDefault(start, Set.of()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (next.equals(start)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(edges.getOrDefault(next, Set.of()));
      }
    }
    return false;
  }
}
