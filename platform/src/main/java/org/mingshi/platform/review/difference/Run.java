package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.List;

/** Characters that are set alike. */
public record Run(String text, Style style) {

  /** The same runs with neighbours of one style joined. */
  static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    int from = 0;
    while (from < runs.size()) {
      Style style = runs.get(from).style;
      StringBuilder text = new StringBuilder();
      int to = from;
      while (to < runs.size() && runs.get(to).style.equals(style)) {
        text.append(runs.get(to++).text);
      }
      joined.add(new Run(text.toString(), style));
      from = to;
    }
    return List.copyOf(joined);
  }
}
