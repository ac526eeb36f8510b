package org.mingshi.platform.regulation;

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

  @Override
  public String toString() {
    return clause.toString();
  }
}
