package org.mingshi.platform.regulation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clause on which a rule, a refusal or a reminder stands.
 *
 * @param clause for programs: {@code bishan-2021 26-d}
 * @param document the regulation's title without brackets: {@code 重庆市璧山区政府网站管理办法}
 * @param article where in it: {@code 第二十六条}
 */
public record Basis(ClauseRef clause, String document, String article) {
  /** What people read: {@code 《重庆市璧山区政府网站管理办法》第二十六条}. */
  public String cite() {
    return "《" + document + "》" + article;
  }

  /**
   * What people read of several: each document named once, each article once, for example {@code
   * 《重庆市璧山区政府网站管理办法》第二十四条、第二十六条}.
   */
  public static String cite(List<Basis> all) {
    Map<String, Set<String>> articles = new LinkedHashMap<>();
    all.forEach(it ->
        articles
            .computeIfAbsent(it.document(), document -> new LinkedHashSet<>())
            .add(it.article()));
    return articles.entrySet().stream()
        .map(it -> "《" + it.getKey() + "》" + String.join("、", it.getValue()))
        .collect(Collectors.joining("；"));
  }

  @Override
  public String toString() {
    return clause.toString();
  }
}
