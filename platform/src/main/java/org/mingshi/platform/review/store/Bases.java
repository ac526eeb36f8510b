package org.mingshi.platform.review.store;

import java.util.List;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.ClauseRef;
import org.mingshi.platform.regulation.PackId;

/**
 * Writes clauses into rows and reads them back: {@code bishan-2021|26-d|重庆市璧山区政府网站管理办法|第二十六条}. The
 * words are kept as they were on that day.
 */
public final class Bases {

  private Bases() {}

  /** The clauses with their words, one text each. */
  public static String[] written(List<Basis> bases) {
    return bases.stream()
        .map(it ->
            String.join(
                "|", it.clause().pack().value(), it.clause().no(), it.document(), it.article()))
        .toArray(String[]::new);
  }

  static List<Basis> read(String[] rows) {
    return List.of(rows).stream()
        .map(row -> row.split("\\|", 4))
        .map(part -> new Basis(new ClauseRef(new PackId(part[0]), part[1]), part[2], part[3]))
        .toList();
  }
}
